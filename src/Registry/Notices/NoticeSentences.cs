using Lajur.Registry.Cases;
using Lajur.Registry.Desk;
using Lajur.Registry.Services;

namespace Lajur.Registry.Notices;

/// <summary>What leaves the office in words, in Indonesian, for applicants; and what staff are to pass on.</summary>
public static class NoticeSentences
{
    public static string ReturnedSubject(Case matter, ServiceKind kind) => $"{ServiceWords.Of(kind).MatterFirst} {matter.Number}: mohon lengkapi berkas Anda";

    /// <summary>The body of a notice that the file was returned.</summary>
    public static string Returned(Case matter, ServiceKind kind, string message) =>
        $"""
        {Greeting(matter.Applicant)}

        {ServiceWords.Of(kind).MatterFirst} Anda dengan nomor {matter.Number} belum lengkap. Petugas kami menulis:

        {message}

        Buka halaman pelacakan pada tanda terima Anda, lalu lengkapi berkas di sana. Selama menunggu Anda, waktu pelayanan berhenti.

        {Closing}
        """;

    /// <summary>The body of any other notice.</summary>
    public static string Told(Case matter, ServiceKind kind, string message) =>
        $"""
        {Greeting(matter.Applicant)}

        {message}

        Nomor {ServiceWords.Of(kind).Matter} Anda: {matter.Number}. Perkembangannya dapat Anda lihat pada halaman pelacakan di tanda terima Anda.

        {Closing}
        """;

    /// <summary>A body with the link to the case at its end.</summary>
    public static string WithLink(string body, string link) =>
        $"""
        {body}

        Halaman pelacakan Anda:
        {link}
        Siapa pun yang punya tautan ini dapat melihat isinya. Jangan teruskan surel ini.
        """;

    public static string SurveySubject(Case matter, ServiceKind kind) => $"{ServiceWords.Of(kind).MatterFirst} {matter.Number} selesai: bagaimana pelayanan kami?";

    /// <summary>The body of an invitation to the survey.</summary>
    public static string Survey(Case matter, ServiceKind kind) =>
        $"""
        {Greeting(matter.Applicant)}

        {ServiceWords.Of(kind).MatterFirst} Anda dengan nomor {matter.Number} sudah selesai. Mohon nilai pelayanan kami: sembilan pertanyaan, sekitar dua menit. Jawaban Anda tidak disimpan bersama nama atau nomor {ServiceWords.Of(kind).Matter} Anda.

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

    /// <summary>A body for staff with the link to a page that is about no case.</summary>
    public static string WithPageLink(string body, string link) =>
        $"""
        {body}

        Halamannya:
        {link}
        """;

    /// <summary>The title of a step by which staff pass a message on; it names nobody, since lists show it.</summary>
    public static string ContactTitle(ContactMedium medium, ServiceKind kind) => medium switch
    {
        ContactMedium.Telephone => $"Telepon {ServiceWords.Of(kind).Person}",
        ContactMedium.WhatsApp => $"Kirim WhatsApp kepada {ServiceWords.Of(kind).Person}",
        ContactMedium.Letter => $"Kirim surat kepada {ServiceWords.Of(kind).Person}",
        _ => $"Sampaikan langsung kepada {ServiceWords.Of(kind).Person}",
    };

    /// <summary>How staff tell that the file was returned; null when the tracking page or an e-mail says it.</summary>
    public static NotifyResult.StaffMustContact? ReturnedContact(Case matter, ServiceKind kind, string message) =>
        AskedContact(matter, kind, "berkas perlu dilengkapi", ToComplete(matter, ServiceWords.Of(kind), message));

    /// <summary>
    /// How staff tell the applicant what is asked; null when the tracking page or an e-mail says it. The title names the
    /// applicant masked, and a complainant not at all: lists and the history show it to those who need not know them.
    /// </summary>
    public static NotifyResult.StaffMustContact? AskedContact(Case matter, ServiceKind kind, string what, string message)
    {
        var medium = matter.Applicant.Medium;
        var name = kind == ServiceKind.Complaint ? ServiceWords.Of(kind).Person : Mask.Name(matter.Applicant.Name);
        return Call(medium, name) is { } call ? new(medium, $"{call}: {what}", ContactInstructions(matter.Applicant, message)) : null;
    }

    /// <summary>What staff do to reach somebody; null when the tracking page or an e-mail does.</summary>
    internal static string? Call(ContactMedium medium, string name) => medium switch
    {
        ContactMedium.Telephone => $"Telepon {name}",
        ContactMedium.WhatsApp => $"Kirim WhatsApp kepada {name}",
        ContactMedium.InPerson => $"Sampaikan kepada {name}",
        ContactMedium.Letter => $"Kirim surat kepada {name}",
        _ => null,
    };

    /// <summary>What to say, and where to reach the applicant.</summary>
    public static string ContactInstructions(Applicant applicant, string message) => $"{Way(applicant)}\n\nIsi pesan:\n\n{message}";

    /// <summary>Where to reach the applicant, as <see cref="ContactInstructions"/> begins.</summary>
    internal static string Way(Applicant applicant) => applicant.Medium switch
    {
        ContactMedium.Telephone => $"Telepon {applicant.Name} di nomor {applicant.Phone}.",
        ContactMedium.WhatsApp => $"Kirim WhatsApp kepada {applicant.Name} di nomor {applicant.Phone}.",
        ContactMedium.Letter => $"Kirim surat kepada {applicant.Name}, ke alamat pada isian pertama perkara ini.",
        _ when applicant.Phone is { } phone => $"Sampaikan langsung kepada {applicant.Name} saat datang ke kantor, atau telepon di nomor {phone}.",
        _ => $"Sampaikan langsung kepada {applicant.Name} saat datang ke kantor.",
    };

    private const string Closing = "Pelayanan ini GRATIS. Surel ini dikirim otomatis, mohon tidak dibalas.";

    private static string ToComplete(Case matter, ServiceWords words, string message) =>
        $"""
        {words.MatterFirst} {matter.Number} belum lengkap. {message}

        {words.PersonFirst} dapat melengkapinya di halaman pelacakan pada tanda terima, atau membawa kelengkapannya ke loket. Yang dibawa ke loket Anda isikan dengan tombol "Lengkapi" di halaman perkara.
        """;

    /// <summary>How a message to an applicant begins.</summary>
    internal static string Greeting(Applicant applicant) => $"Yth. {applicant.Name},";
}
