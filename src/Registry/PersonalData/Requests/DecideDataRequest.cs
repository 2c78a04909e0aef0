namespace Lajur.Registry.PersonalData.Requests;

/// <summary>Whoever <see cref="DataRequestQuery"/> shows it to answers a request about data: puts right, erases, or declines.</summary>
public sealed record DecideDataRequest
{
    public required Guid RequestId { get; init; }

    public required Guid OfficerId { get; init; }

    /// <summary>True to do what was asked.</summary>
    public required bool Grants { get; init; }

    /// <summary>What the applicant is told; may be empty when it is granted.</summary>
    public required string Answer { get; init; }

    /// <summary>The person as it is right; read for a correction alone.</summary>
    public required string Name { get; init; }

    public required string Email { get; init; }

    public required string Phone { get; init; }

    public required string Nik { get; init; }
}
