using Lajur.Registry.Cases;
using Lajur.Registry.Desk;

namespace Lajur.Registry.Notices;

/// <summary>What leaves the office in words, in Indonesian, for applicants; and what staff are to pass on.</summary>
public static class NoticeSentences
{
    public static string ReturnedSubject(Case matter) => $"Permohonan {matter.Number}: mohon lengkapi berkas Anda";

    /// <summary>The body of a notice that the file was returned.</summary>
    public static string Returned(Case matter, string message) =>
        $"""
        {Greeting(matter)}

        Permohonan Anda dengan nomor {matter.Number} belum lengkap. Petugas kami menulis:

        {message}

        Buka halaman pelacakan pada tanda terima Anda, lalu lengkapi berkas di sana. Selama menunggu Anda, waktu pelayanan berhenti.

        {Closing}
        """;

    /// <summary>The body of any other notice.</summary>
    public static string Told(Case matter, string message) =>
        $"""
        {Greeting(matter)}

        {message}

        Nomor permohonan Anda: {matter.Number}. Perkembangannya dapat Anda lihat pada halaman pelacakan di tanda terima Anda.

        {Closing}
        """;

    /// <summary>A body with the link to the case at its end.</summary>
    public static string WithLink(string body, string link) =>
        $"""
        {body}

        Halaman pelacakan Anda:
        {link}
        Siapa pun yang punya tautan ini dapat melihat permohonan Anda. Jangan teruskan surel ini.
        """;

    public static string SurveySubject(Case matter) => $"Permohonan {matter.Number} selesai: bagaimana pelayanan kami?";

    /// <summary>The body of an invitation to the survey.</summary>
    public static string Survey(Case matter) =>
        $"""
        {Greeting(matter)}

        Permohonan Anda dengan nomor {matter.Number} sudah selesai. Mohon nilai pelayanan kami: sembilan pertanyaan, sekitar dua menit. Jawaban Anda tidak disimpan bersama nama atau nomor permohonan Anda.

        Buka tautan survei di bawah, atau halaman pelacakan pada tanda terima Anda.

        {Closing}
        """;

    /// <summary>A body with the link to the survey at its end.</summary>
    public static string WithSurveyLink(string body, string link) =>
        $"""
        {body}

        Survei kepuasan Anda:
        {link}
        Tautan ini hanya dapat dipakai satu kali.
        """;

    /// <summary>A body for staff with the link to the page of the case at its end.</summary>
    public static string WithDeskLink(string body, string link) =>
        $"""
        {body}

        Halaman perkara:
        {link}
        """;

    /// <summary>The title of a step by which staff pass a message on; it names nobody, since lists show it.</summary>
    public static string ContactTitle(ContactMedium medium) => medium switch
    {
        ContactMedium.Telephone => "Telepon pemohon",
        ContactMedium.WhatsApp => "Kirim WhatsApp kepada pemohon",
        ContactMedium.Letter => "Kirim surat kepada pemohon",
        _ => "Sampaikan langsung kepada pemohon",
    };

    /// <summary>How staff tell that the file was returned; null when the tracking page or an e-mail says it.</summary>
    public static NotifyResult.StaffMustContact? ReturnedContact(Case matter, string message) =>
        AskedContact(matter, "berkas perlu dilengkapi", ToComplete(matter, message));

    /// <summary>How staff tell the applicant what is asked; null when the tracking page or an e-mail says it.</summary>
    public static NotifyResult.StaffMustContact? AskedContact(Case matter, string what, string message)
    {
        var (medium, name) = (matter.Applicant.Medium, Mask.Name(matter.Applicant.Name));
        string? call = medium switch
        {
            ContactMedium.Telephone => $"Telepon {name}",
            ContactMedium.WhatsApp => $"Kirim WhatsApp kepada {name}",
            ContactMedium.InPerson => $"Sampaikan kepada {name}",
            ContactMedium.Letter => $"Kirim surat kepada {name}",
            _ => null,
        };
        return call is null
            ? null
            : new(medium, $"{call}: {what}", ContactInstructions(matter.Applicant, message));
    }

    /// <summary>What to say, and where to reach the applicant.</summary>
    public static string ContactInstructions(Applicant applicant, string message)
    {
        var way = applicant.Medium switch
        {
            ContactMedium.Telephone => $"Telepon {applicant.Name} di nomor {applicant.Phone}.",
            ContactMedium.WhatsApp => $"Kirim WhatsApp kepada {applicant.Name} di nomor {applicant.Phone}.",
            ContactMedium.Letter => $"Kirim surat kepada {applicant.Name}, ke alamat pada isian pertama perkara ini.",
            _ when applicant.Phone is { } phone => $"Sampaikan langsung kepada {applicant.Name} saat datang ke kantor, atau telepon di nomor {phone}.",
            _ => $"Sampaikan langsung kepada {applicant.Name} saat datang ke kantor.",
        };
        return $"{way}\n\nIsi pesan:\n\n{message}";
    }

    private const string Closing = "Pelayanan ini GRATIS. Surel ini dikirim otomatis, mohon tidak dibalas.";

    private static string ToComplete(Case matter, string message) =>
        $"""
        Permohonan {matter.Number} belum lengkap. {message}

        Pemohon dapat melengkapinya di halaman pelacakan pada tanda terima, atau membawa kelengkapannya ke loket. Yang dibawa ke loket Anda isikan dengan tombol "Lengkapi" di halaman perkara.
        """;

    private static string Greeting(Case matter) => $"Yth. {matter.Applicant.Name},";
}
