using Lajur.Registry.Escalations.Plans;
using Lajur.Registry.Guarantees.Terms;
using Lajur.Registry.Offices.Keeping;
using Lajur.Registry.Seeding;

namespace Lajur.Registry.Exchange.Parcels;

/// <summary>What the files of a parcel may say so that an office can keep it.</summary>
internal static class ParcelBounds
{
    private const int LongestName = 200, LongestSummary = 400, LongestPrefix = 10, LongestKey = 60, LongestPromise = 20;

    /// <summary>Everything in <c>standard.json</c> that no office can keep.</summary>
    public static IEnumerable<FileProblem> Of(ServiceFile file) =>
    [
        .. Text("name", file.Name, LongestName), .. Text("summary", file.Summary, LongestSummary),
        .. Text("numberPrefix", file.NumberPrefix, LongestPrefix), .. Text("intakeForm", file.IntakeForm, LongestKey),
        .. Unless(file.Promise.ToString().Length <= LongestPromise, "promise", "waktunya terlalu panjang."),
        .. Unless(Enum.IsDefined(file.Kind), "kind", "jenis layanan ini tidak dikenal."),
        .. file.Standard.Components.SelectMany((part, index) => Unless(Enum.IsDefined(part.Part), $"standard.components[{index}].part", "komponen ini tidak dikenal.")),
        .. file.Guarantee is { } terms ? Of(terms) : [],
        .. file.Escalation is { } plan ? Of(plan.Promise, "escalation.promise").Concat(Of(plan.Step, "escalation.step")) : [],
    ];

    /// <summary>Everything in <c>lanes.json</c> that no office can keep.</summary>
    public static IEnumerable<FileProblem> Of(IReadOnlyList<OfficeFile.LaneEntry> lanes) => lanes.SelectMany((lane, index) => new FileProblem?[]
    {
        lane is { Key.Length: > 0 and <= LongestKey, Name.Length: > 0 } ? null : new FileProblem(ParcelFiles.Lanes, "ada pelaksana tanpa kode (key) atau nama (name)."),
        Problem(lanes.Take(index).All(other => other.Key != lane.Key), ParcelFiles.Lanes, $"[{index}].key", $"pelaksana \"{lane.Key}\" ada dua kali."),
        Problem(lane.Name is not { Length: > LongestName }, ParcelFiles.Lanes, $"[{index}].name", $"paling banyak {LongestName} huruf."),
        Problem(lane.Colour is >= 1 and <= LaneHandler.Colours, ParcelFiles.Lanes, $"[{index}].colour", $"warna pelaksana harus angka 1 sampai {LaneHandler.Colours}."),
    }.OfType<FileProblem>());

    private static IEnumerable<FileProblem> Of(GuaranteeTerms terms) =>
    [
        .. Unless(terms.ReportDays is >= 0 and <= GuaranteeTerms.MostReportDays, "guarantee.reportDays", $"harus angka 0 sampai {GuaranteeTerms.MostReportDays}."),
        .. Unless(
            Enum.IsDefined(terms.Remedy) && Enum.IsDefined(terms.WrongProduct) && terms.ByMedium.All(one => Enum.IsDefined(one.Key) && Enum.IsDefined(one.Value)),
            "guarantee", "bentuk jaminan ini tidak dikenal."),
    ];

    private static IEnumerable<FileProblem> Of(IReadOnlyList<EscalationRung> rungs, string place) =>
    [
        .. Unless(rungs.Count <= EscalationPlan.MaxRungs, place, $"paling banyak {EscalationPlan.MaxRungs} pengingat."),
        .. rungs.SelectMany((rung, index) => Unless(
            rung.Share is >= 1 and <= EscalationPlan.LatestShare && Enum.IsDefined(rung.To), $"{place}[{index}]", $"harus 1 sampai {EscalationPlan.LatestShare} persen, kepada penerima yang dikenal.")),
    ];

    private static IEnumerable<FileProblem> Text(string place, string text, int longest) =>
        Unless(text.Trim().Length > 0 && text.Length <= longest, place, $"wajib diisi, paling banyak {longest} huruf.");

    private static IEnumerable<FileProblem> Unless(bool isRight, string place, string text) => Problem(isRight, ParcelFiles.Standard, place, text) is { } problem ? [problem] : [];

    private static FileProblem? Problem(bool isRight, string file, string place, string text) =>
        isRight ? null : new($"{file}, {place}", text);
}
