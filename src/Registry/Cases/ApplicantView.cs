namespace Lajur.Registry.Cases;

/// <summary>An applicant as an officer may see them: whole, or masked for whoever does not need the data.</summary>
/// <param name="Name">The name, or its mask ("Siti A.").</param>
/// <param name="Medium">How the answer is to reach the applicant.</param>
/// <param name="Email">Null when there is none.</param>
/// <param name="Phone">Null when there is none.</param>
/// <param name="Nik">Always masked (first four and last two digits) unless the view is whole; null when not given.</param>
/// <param name="Masked">True when anything was hidden.</param>
public sealed record ApplicantView(
    string Name, ContactMedium Medium, string? Email, string? Phone, string? Nik, bool Masked)
{
    /// <summary>Everything, for whoever works on the case.</summary>
    public static ApplicantView Whole(Applicant applicant) =>
        new(applicant.Name, applicant.Medium, applicant.Email, applicant.Phone, applicant.Nik, Masked: false);

    /// <summary>Enough to recognise the case by, and no more.</summary>
    public static ApplicantView Hidden(Applicant applicant) =>
        new(Mask.Name(applicant.Name), applicant.Medium, Mask.Email(applicant.Email), Mask.Phone(applicant.Phone),
            Mask.Nik(applicant.Nik), Masked: true);
}
