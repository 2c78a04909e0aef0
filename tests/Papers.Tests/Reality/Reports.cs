using Lajur.Papers.Tests.Sop;
using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Reality;

namespace Lajur.Papers.Tests.Reality;

/// <summary>A report with one row of each kind over the information service.</summary>
internal static class Reports
{
    private static readonly RealityLevel[] s_levels =
        [RealityLevel.Unmeasured, RealityLevel.Kept, RealityLevel.Tight, RealityLevel.Exceeded, RealityLevel.TooFew, RealityLevel.Generous];

    public static RealityReport Informasi { get; } = new()
    {
        Office = new()
        {
            Slug = "probolinggo",
            Name = "Disdukcapil Kota Probolinggo",
            ShortName = "Disdukcapil",
            RegionCode = "35.74",
            TimeZoneId = "Asia/Jakarta",
        },
        Service = new()
        {
            Slug = "informasi",
            Name = "Pelayanan Informasi",
            Summary = "",
            NumberPrefix = "INF",
            DefinitionId = "probolinggo-informasi",
            Standard = new(),
            IntakeFormKey = "permohonan",
            Promise = BusinessDuration.OfMinutes(30),
        },
        Version = 2,
        Versions = [2, 1],
        Matrix = Matrices.Informasi,
        Rows = [.. Matrices.Informasi.Rows.Select((row, place) => Row(row, s_levels[place]))],
        Cases = 1234,
        MovedCases = 0,
        Returned = 3,
    };

    private static RowReality Row(Lajur.Registry.Sop.SopRow row, RealityLevel level) => new()
    {
        ActivityId = row.ActivityId,
        Number = row.Number,
        Title = row.Title,
        Lane = row.LaneKey,
        Norm = row.Norm,
        IsApplicants = level == RealityLevel.Unmeasured,
        Visits = 25,
        Cases = 24,
        Late = level == RealityLevel.Exceeded ? 20 : 0,
        Median = level == RealityLevel.Unmeasured ? null : TimeSpan.FromMinutes(80),
        P90 = level == RealityLevel.Unmeasured ? null : TimeSpan.FromMinutes(95),
        Taken = 25,
        Wait = TimeSpan.FromMinutes(70),
        Work = TimeSpan.FromMinutes(10),
        WorkP90 = TimeSpan.FromMinutes(12),
        Level = level,
        Proposal = level switch
        {
            RealityLevel.Exceeded => new NormProposal.ShortenWait(),
            RealityLevel.Tight => new NormProposal.Change(BusinessDuration.OfMinutes(105)),
            RealityLevel.TooFew => new NormProposal.TooFew(RowReality.LeastVisits),
            RealityLevel.Unmeasured => new NormProposal.None(),
            _ => new NormProposal.Keep(),
        },
    };
}
