using Lajur.Registry.Cases;

namespace Lajur.Registry.Intake;

/// <summary>What the applicant typed about themselves, not yet checked.</summary>
public sealed record ApplicantDetails
{
    public required string Name { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public required ContactMedium Medium { get; init; }

    public string? Nik { get; init; }
}
