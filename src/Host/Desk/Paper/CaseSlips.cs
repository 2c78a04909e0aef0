using Lajur.Papers.Slips;
using Lajur.Registry.Services;
using Lajur.Registry.Speech;
using Lajur.Registry.Verifying;

namespace Lajur.Host.Desk.Paper;

/// <summary>The papers of a case: receipt, agenda slip, receipt of what was handed over, letter of answer.</summary>
public static class CaseSlips
{
    private static readonly (PaperKind Kind, string Path)[] s_papers =
    [
        (PaperKind.Receipt, "tanda-terima"),
        (PaperKind.Agenda, "agenda"),
        (PaperKind.Handover, "serah-terima"),
        (PaperKind.Answer, "jawaban"),
    ];

    /// <summary>The kind by its part of the address; null when there is none of that name.</summary>
    public static PaperKind? KindOf(string path) =>
        s_papers.Where(paper => paper.Path == path).Select(paper => (PaperKind?)paper.Kind).FirstOrDefault();

    /// <summary>What people call it.</summary>
    public static string TitleOf(PaperKind kind, ServiceWords words) => kind switch
    {
        PaperKind.Receipt => $"Tanda Terima {words.MatterFirst}",
        PaperKind.Agenda => "Lembar Agenda",
        PaperKind.Handover => "Tanda Terima Penyerahan",
        PaperKind.Answer => "Surat Jawaban",
        PaperKind.BreachToAuthority => "Laporan Kegagalan Pelindungan Data Pribadi",
        PaperKind.BreachToPerson => "Pemberitahuan Kegagalan Pelindungan Data Pribadi",
        PaperKind.BreachToPublic => "Pengumuman Kegagalan Pelindungan Data Pribadi",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No title is known for this paper."),
    };

    /// <summary>Where an officer prints it.</summary>
    public static string ForStaff(string number, PaperKind kind) => $"{CaseLinks.Case(number)}/cetak/{PathOf(kind)}.pdf";

    /// <summary>Where the applicant prints it.</summary>
    public static string ForApplicant(string number, PaperKind kind) => $"/lacak/{Uri.EscapeDataString(number)}/cetak/{PathOf(kind)}.pdf";

    /// <summary>Which papers there are of a case for its applicant by now; the agenda is the office's own.</summary>
    public static IReadOnlyList<PaperKind> OfApplicant(Registry.Cases.Records.CaseRecords records, string? answer) =>
        [.. Of(records, answer).Where(IsForApplicant)];

    /// <summary>True for the papers that are the applicant's, too.</summary>
    public static bool IsForApplicant(PaperKind kind) => kind != PaperKind.Agenda;

    /// <summary>Which papers there are of a case by now.</summary>
    public static IReadOnlyList<PaperKind> Of(Registry.Cases.Records.CaseRecords records, string? answer) =>
    [
        PaperKind.Receipt,
        .. records.Entries.Count > 0 ? new[] { PaperKind.Agenda } : [],
        .. records.Handovers.Count > 0 ? new[] { PaperKind.Handover } : [],
        .. answer is not null ? new[] { PaperKind.Answer } : [],
    ];

    /// <summary>The paper; null when there is nothing to print yet.</summary>
    public static Slip? Make(PaperKind kind, CaseSlipFacts facts, PaperCode codes)
    {
        var code = codes.For(kind, facts.CaseId);
        var slip = new Slip
        {
            Office = facts.Office,
            Title = TitleOf(kind, facts.Words),
            Number = facts.Number,
            Fields = [("Layanan", facts.ServiceName), (facts.Words.PersonFirst, facts.ApplicantName), .. Subject(kind, facts)],
            VerificationCode = code,
            VerificationLink = $"{facts.Root}/verifikasi/{code}",
        };
        return kind switch
        {
            PaperKind.Receipt => Receipt(slip, facts),
            PaperKind.Agenda when facts.Records.Entries.Count > 0 => Agenda(slip, facts),
            PaperKind.Handover when facts.Records.Handovers.Count > 0 => Handover(slip, facts),
            PaperKind.Answer when facts.Answer is not null => Answer(slip, facts),
            _ => null,
        };
    }

    /// <summary>What the case is about; an agenda slip says it entry by entry.</summary>
    private static IEnumerable<(string, string?)> Subject(PaperKind kind, CaseSlipFacts facts) =>
        kind == PaperKind.Agenda || facts.Subject == facts.ServiceName ? [] : [("Perihal", facts.Subject)];

    private static Slip Receipt(Slip slip, CaseSlipFacts facts) => slip with
    {
        Fields =
        [
            .. slip.Fields, ("Diterima", Moment(facts, facts.SubmittedAt)), ("Dijanjikan paling lambat", Moment(facts, facts.DueAt)),
            ("Kode pelacakan", facts.TrackingCode), ("Biaya", "GRATIS"),
        ],
        Body = [$"{facts.Words.MatterFirst} Anda sudah kami terima. Ikuti jalannya di {facts.Root}/lacak dengan nomor {facts.Words.Matter} dan kode pelacakan."],
    };

    private static Slip Agenda(Slip slip, CaseSlipFacts facts) => slip with
    {
        Number = facts.Records.Entries[^1].Text,
        Fields =
        [
            ($"Nomor {facts.Words.Matter}", facts.Number), .. slip.Fields,
            .. facts.Records.Entries.SelectMany(entry => new (string, string?)[]
            {
                ($"Nomor {entry.BookName}", entry.Text), ("Dicatat", Moment(facts, entry.EnteredAt)), ("Perihal", entry.Subject),
                ("Distempel", entry.StampedAt is { } at ? $"{Moment(facts, at)}, {entry.StampedByName}" : null),
            }),
        ],
    };

    private static Slip Handover(Slip slip, CaseSlipFacts facts)
    {
        var handover = facts.Records.Handovers[^1];
        return slip with
        {
            Fields =
            [
                .. slip.Fields, ("Yang diserahkan", handover.Product),
                ("Diterima oleh", handover.Relation is { } relation ? $"{handover.ReceivedBy} ({relation})" : handover.ReceivedBy),
                ("Waktu", Moment(facts, handover.At)), ("Biaya", "GRATIS"),
            ],
            Signatures = [("Yang menyerahkan,", handover.HandedByName), ("Yang menerima,", handover.ReceivedBy)],
        };
    }

    private static Slip Answer(Slip slip, CaseSlipFacts facts) => slip with
    {
        Fields = [.. slip.Fields, ("Diajukan", Moment(facts, facts.SubmittedAt))],
        Body = [$"Menjawab {facts.Words.Matter} tersebut, kami sampaikan:", .. facts.Answer!.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries)],
        IsLetter = true,
        PlaceAndDate = facts.AnsweredAt is { } at
            ? string.Join(", ", new[] { facts.Office.Letterhead.Place, IndonesianTime.Date(facts.Office.Zone.DateOf(at)) }.Where(word => word is not null))
            : facts.Office.Letterhead.Place,
    };

    private static string? Moment(CaseSlipFacts facts, DateTimeOffset? at) => at is { } moment ? IndonesianTime.Moment(moment, facts.Office.Zone) : null;

    private static string PathOf(PaperKind kind) => s_papers.First(paper => paper.Kind == kind).Path;
}
