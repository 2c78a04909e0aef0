namespace Lajur.Registry.Cases;

/// <summary>The citizen behind a case: only what the service needs (UU 27/2022: least data).</summary>
public sealed record Applicant
{
    public required string Name { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    /// <summary>How the answer is to reach the applicant.</summary>
    public required ContactMedium Medium { get; init; }

    /// <summary>The 16 digits of the identity number, where given.</summary>
    public string? Nik { get; init; }
}
