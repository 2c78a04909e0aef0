using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Reports;
using Lajur.Registry.Services;
using Lajur.Registry.Speech;

namespace Lajur.Papers.Monthly;

/// <summary>The figures of a month in rows and columns, the same on screen, on paper and in a spreadsheet.</summary>
public static class MonthlyTable
{
    /// <summary>The columns and their shares of the width.</summary>
    public static IReadOnlyList<(string Title, double Width)> Columns { get; } =
    [
        ("Layanan", 24), ("Janji", 9), ("Masuk", 7), ("Selesai", 7), ("Terlambat selesai", 9), ("Tepat waktu", 8), ("Median", 11), ("P90", 11),
        ("Dikembalikan", 9), ("Tidak dilengkapi", 9), ("Masih terbuka", 8), ("Terbuka terlambat", 9),
    ];

    /// <summary>A row a service, then all together where there are several.</summary>
    public static IEnumerable<(ServiceFigures Figures, bool IsSum)> Rows(OfficeFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var rows = figures.Services.Select(service => (service, false));
        return figures.Services.Count > 1 ? rows.Append((figures.Total, true)) : rows;
    }

    /// <summary>A row as it is read.</summary>
    public static IReadOnlyList<string> Words(ServiceFigures service)
    {
        ArgumentNullException.ThrowIfNull(service);
        return
        [
            service.Name, service.Promise?.ToText() ?? "–", Count(service.Received), Count(service.Finished), Count(service.FinishedLate),
            service.InTimeShare is { } share ? (share * 100).ToString("0", IndonesianSpeech.Culture) + "%" : "–",
            Span(service.Median), Span(service.P90), Count(service.Returned), Count(service.Abandoned), Count(service.Open), Count(service.OpenLate),
        ];
    }

    /// <summary>What is told of complaints: how many came, and how those stand now.</summary>
    public static IReadOnlyList<(string Name, int Value)> Complaints(ServiceFigures complaints)
    {
        ArgumentNullException.ThrowIfNull(complaints);
        return
        [
            ("Pengaduan masuk", complaints.Received),
            .. complaints.States.OrderBy(state => state.Key).Select(state => ($"Di antaranya: {CaseStatusNames.Of(state.Key, ServiceKind.Complaint)}", state.Value)),
            ("Ditindaklanjuti sampai selesai", complaints.Finished),
            ("Terlambat dari janji", complaints.FinishedLate + complaints.OpenLate),
            ("Masih terbuka", complaints.Open),
        ];
    }

    /// <summary>What is told of guarantees: how many were opened, why, and what became of them.</summary>
    public static IReadOnlyList<(string Name, int Value)> Guarantees(OfficeFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var all = figures.Guarantees;
        return
        [
            ("Jaminan dibuka", all.Sum(one => one.Opened)),
            ("Karena waktu terlampaui", all.Sum(one => one.Breaches)),
            ("Karena produk salah", all.Sum(one => one.WrongProducts)),
            ("Karena tidak sesuai standar", all.Sum(one => one.UnmetStandards)),
            ("Terpenuhi", all.Sum(one => one.Fulfilled)),
            ("Harus dipenuhi", all.Sum(one => one.Open)),
            ("Laporan tidak terbukti", all.Sum(one => one.Declined)),
        ];
    }

    private static string Count(int count) => count.ToString("#,0", IndonesianSpeech.Culture);

    private static string Span(TimeSpan? span) => span is { } time ? IndonesianTime.OfficeSpan(time) : "–";

    /// <summary>Office minutes, to reckon with.</summary>
    internal static decimal? Minutes(TimeSpan? span) => span is { } time ? Math.Round((decimal)time.TotalMinutes, 2) : null;
}
