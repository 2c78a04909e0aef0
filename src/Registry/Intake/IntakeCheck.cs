using Lajur.Registry.Cases;
using Lajur.Registry.Citizens;

namespace Lajur.Registry.Intake;

/// <summary>Checks what an applicant typed about themselves; sentences say what to do.</summary>
public static class IntakeCheck
{
    public const string NameField = "name";
    public const string EmailField = "email";
    public const string PhoneField = "phone";
    public const string MediumField = "medium";
    public const string NikField = "nik";

    private const int NameLength = 120;

    /// <summary>Adds a sentence for each field that is wrong; the applicant as kept when none is.</summary>
    /// <param name="given">What was typed.</param>
    /// <param name="demands">The fields that the service cannot do without: "nik", "phone", "email".</param>
    /// <param name="errors">Takes the sentences by field.</param>
    public static Applicant? Check(ApplicantDetails given, IReadOnlySet<string> demands, IDictionary<string, string> errors)
    {
        var (name, email, phone) = (Trim(given.Name), Trim(given.Email), Trim(given.Phone));
        Demand(demands, given, errors);
        Nik? nik = null;
        if (Trim(given.Nik) is { } digits)
        {
            if (Nik.TryParse(digits, out var parsed, out var problem))
            {
                nik = parsed;
            }
            else
            {
                errors[NikField] = problem;
            }
        }

        Add(errors, NameField, NameProblem(name));
        Add(errors, EmailField, EmailProblem(email, given.Medium));
        Add(errors, PhoneField, PhoneProblem(phone, given.Medium));
        Add(errors, MediumField, Enum.IsDefined(given.Medium) ? null : "Pilih cara Anda ingin menerima jawaban.");
        return errors.Count > 0
            ? null
            : new()
            {
                Name = name!,
                Email = email,
                Phone = phone is null ? null : Contact.Digits(phone),
                Medium = given.Medium,
                Nik = nik?.Value,
            };
    }

    private static void Demand(IReadOnlySet<string> demands, ApplicantDetails given, IDictionary<string, string> errors)
    {
        Add(errors, NikField, demands.Contains(NikField) && Trim(given.Nik) is null ? "Tuliskan NIK, 16 angka di KTP atau Kartu Keluarga." : null);
        Add(errors, PhoneField, demands.Contains(PhoneField) && Trim(given.Phone) is null ? "Tuliskan nomor telepon agar petugas dapat menghubungi Anda." : null);
        Add(errors, EmailField, demands.Contains(EmailField) && Trim(given.Email) is null ? "Tuliskan alamat surel." : null);
    }

    private static string? NameProblem(string? name) =>
        name is null ? "Tuliskan nama Anda."
        : name.Length > NameLength ? $"Nama paling panjang {NameLength} huruf. Tuliskan lebih singkat."
        : null;

    private static string? EmailProblem(string? email, ContactMedium medium) => email switch
    {
        null when medium == ContactMedium.Email => "Tuliskan alamat surel, karena Anda memilih dijawab melalui surel.",
        null => null,
        _ => Contact.IsEmail(email) ? null : "Alamat surel belum benar. Tuliskan seperti nama@contoh.id.",
    };

    private static string? PhoneProblem(string? phone, ContactMedium medium) => phone switch
    {
        null when medium == ContactMedium.Telephone => "Tuliskan nomor telepon, karena Anda memilih dijawab melalui telepon.",
        null when medium == ContactMedium.WhatsApp => "Tuliskan nomor WhatsApp, karena Anda memilih dijawab melalui WhatsApp.",
        null => null,
        _ => Contact.IsPhone(phone) ? null : "Nomor telepon belum benar. Tuliskan angkanya saja, misalnya 081234567890.",
    };

    private static void Add(IDictionary<string, string> errors, string field, string? problem)
    {
        if (problem is not null)
        {
            errors[field] = problem;
        }
    }

    private static string? Trim(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
