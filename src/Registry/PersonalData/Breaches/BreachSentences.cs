using Lajur.Registry.Cases;
using Lajur.Registry.Notices;
using Lajur.Registry.Offices;
using Lajur.Registry.PersonalData.Breaches.Reading;
using Lajur.Registry.Speech;

namespace Lajur.Registry.PersonalData.Breaches;

/// <summary>What heads, people, the authority and the public are told of a breach, in Indonesian.</summary>
public static class BreachSentences
{
    /// <summary>The authority as the law calls it, where nobody wrote another.</summary>
    public const string Authority = "Lembaga Pelindungan Data Pribadi";

    private const string Law = "Pasal 46 Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi";

    /// <summary>"2 hari 3 jam", "3 jam 20 menit", "kurang dari 1 menit"; real time.</summary>
    public static string Span(TimeSpan time) => (time.Days, time.Hours, time.Minutes) switch
    {
        (0, 0, 0) => "kurang dari 1 menit",
        (0, 0, var minutes) => $"{minutes} menit",
        (0, var hours, 0) => $"{hours} jam",
        (0, var hours, var minutes) => $"{hours} jam {minutes} menit",
        (var days, 0, _) => $"{days} hari",
        var (days, hours, _) => $"{days} hari {hours} jam",
    };

    /// <summary>When people and authority have to be told, and how it is counted.</summary>
    public static string Due(Breach breach, IndonesianZone zone) =>
        $"Beri tahu warga dan lembaga paling lambat {IndonesianTime.Moment(breach.DueAt, zone)}: 3 × 24 jam sejak diketahui, dihitung penuh, malam dan hari libur ikut dihitung.";

    /// <summary>The same once the time is over and not everybody was told.</summary>
    public static string Overdue(Breach breach, IndonesianZone zone) =>
        $"Tenggat 3 × 24 jam lewat {IndonesianTime.Moment(breach.DueAt, zone)}. Beri tahu warga dan lembaga sekarang juga; kewajiban itu tidak gugur.";

    /// <summary>The same once nothing more is to be told.</summary>
    public static string WasDue(Breach breach, IndonesianZone zone) =>
        $"Tenggatnya {IndonesianTime.Moment(breach.DueAt, zone)}: 3 × 24 jam sejak diketahui, malam dan hari libur ikut dihitung.";

    /// <summary>What heads hear when it is recorded.</summary>
    public static string Recorded(Breach breach, IndonesianZone zone) =>
        $"Kegagalan pelindungan data {breach.Number} dicatat oleh {breach.RecordedByName}. {(breach.RecordedAt < breach.DueAt ? Due(breach, zone) : Overdue(breach, zone))}";

    /// <summary>What heads hear after two thirds of the term.</summary>
    public static string Warning(Breach breach, IndonesianZone zone, DateTimeOffset now) =>
        $"Kegagalan pelindungan data {breach.Number}: sisa waktu {Span(breach.DueAt - now)}. {Due(breach, zone)}";

    /// <summary>What heads hear when the term is over.</summary>
    public static string Expired(Breach breach, IndonesianZone zone) =>
        $"Kegagalan pelindungan data {breach.Number}: tenggat 3 × 24 jam lewat {IndonesianTime.Moment(breach.DueAt, zone)} dan pemberitahuan belum lengkap. Kirim sekarang juga, lalu catat.";

    internal static string ToHead(string name, string text) =>
        $"""
        Yth. {name},

        {text}

        Surel ini dikirim otomatis, mohon tidak dibalas.
        """;

    /// <summary>The subject of the e-mail to a person.</summary>
    public static string Subject(Office office) => $"Pemberitahuan penting tentang data pribadi Anda dari {office.ShortName}";

    /// <summary>The e-mail to a person.</summary>
    public static string ToPerson(Breach breach, Office office, Case matter) =>
        $"""
        {NoticeSentences.Greeting(matter.Applicant)}

        {string.Join("\n\n", ForPerson(breach, office, matter.Number))}

        {office.Name}. Surel ini dikirim otomatis, mohon tidak dibalas.
        """;

    /// <summary>The letter to a person, paragraph by paragraph.</summary>
    public static IReadOnlyList<string> ForPerson(Breach breach, Office office, string? caseNumber) =>
    [
        $"Kami mohon maaf. Data pribadi Anda yang kami simpan{(caseNumber is null ? "" : $" pada perkara {caseNumber}")} terungkap, atau mungkin terungkap, kepada orang yang tidak berhak.",
        .. Facts(breach, office.Zone),
        $"Yang dapat Anda lakukan: waspadai telepon, pesan, atau surat dari orang yang mengetahui data Anda. Petugas kami tidak pernah meminta kata sandi, PIN, atau kode OTP. {Ask(office)}",
        $"Anda berhak atas pemberitahuan ini menurut {Law}.",
    ];

    /// <summary>The letter to the authority, paragraph by paragraph.</summary>
    public static IReadOnlyList<string> ForAuthority(Breach breach, Office office, BreachCounts counts) =>
    [
        $"Menurut {Law}, kami memberitahukan kegagalan pelindungan data pribadi sebagai berikut.",
        $"Kejadian: {breach.What}",
        .. Facts(breach, office.Zone),
        $"Cara diketahui: {breach.Found}",
        .. counts.All == 0 ? Array.Empty<string>() : [$"Jumlah perkara yang datanya terkena: {counts.All}.", Told(counts)],
    ];

    private static string Told(BreachCounts counts) => counts.Told > 0
        ? $"Subjek data pribadi sudah diberi tahu pada {counts.Told} dari {counts.All} perkara."
        : "Subjek data pribadi akan kami beri tahu secara tertulis secepatnya.";

    /// <summary>The announcement to the public, paragraph by paragraph.</summary>
    public static IReadOnlyList<string> ForPublic(Breach breach, Office office) =>
    [
        $"{office.Name} memberitahukan kepada masyarakat bahwa telah terjadi kegagalan pelindungan data pribadi.",
        .. Facts(breach, office.Zone),
        $"Warga yang datanya terkena kami beri tahu satu per satu. Waspadai telepon, pesan, atau surat yang memakai data Anda; petugas kami tidak pernah meminta kata sandi, PIN, atau kode OTP. {Ask(office)}",
    ];

    /// <summary>What article 46, paragraph 2 asks for at least.</summary>
    public static IReadOnlyList<string> Facts(Breach breach, IndonesianZone zone) =>
    [
        $"Data yang terungkap: {breach.Data}",
        $"Waktu: {(breach.OccurredAt is { } at ? $"terjadi {IndonesianTime.Moment(at, zone)}" : "saat terjadinya masih kami selidiki")}, kami ketahui {IndonesianTime.Moment(breach.KnownAt, zone)}.",
        $"Bagaimana terjadi: {Known(breach.Cause)}",
        $"Penanganan: {Known(breach.Handling)}",
        $"Pemulihan: {Known(breach.Recovery)}",
    ];

    private static string Known(string text) => text.Length == 0 ? "masih kami selidiki." : text;

    private static string Ask(Office office) => office.Phone is { } phone
        ? $"Tanyakan kepada kami di nomor {phone} atau di kantor."
        : "Tanyakan kepada kami di kantor.";
}
