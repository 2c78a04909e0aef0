using Lajur.Registry.Reality;
using Lajur.Registry.Speech;

namespace Lajur.Papers.Reality;

/// <summary>What is said of a row beside what happened there, in Indonesian.</summary>
public static class RealityWords
{
    /// <summary>How times are reckoned, and what the words mean.</summary>
    public const string Legend =
        "Waktu dihitung dalam jam kerja menurut kalender kantor; saat jam layanan berhenti, misalnya menunggu pemohon, tidak dihitung. "
        + "Median: separuh kunjungan selesai dalam waktu itu atau kurang. P90: sembilan dari sepuluh. "
        + "Tunggu: sejak tugas tersedia sampai diambil. Kerja: selama tugas dipegang petugas.";

    /// <summary>The sign beside the colour.</summary>
    public static string Sign(RealityLevel level) => level switch
    {
        RealityLevel.Exceeded => "LEWAT NORMA",
        RealityLevel.Tight => "SEBAGIAN LEWAT",
        RealityLevel.Kept => "SESUAI NORMA",
        RealityLevel.Generous => "NORMA LONGGAR",
        RealityLevel.WithoutNorm => "TANPA NORMA",
        RealityLevel.TooFew => "DATA KURANG",
        _ => "",
    };

    /// <summary>What the sign stands for; null where there is none.</summary>
    public static string? Meaning(RealityLevel level) => level switch
    {
        RealityLevel.Exceeded => "Lebih dari separuh kunjungan melewati norma.",
        RealityLevel.Tight => "Lebih dari satu di antara sepuluh kunjungan melewati norma.",
        RealityLevel.Kept => "Sembilan dari sepuluh kunjungan selesai dalam norma.",
        RealityLevel.Generous => "Sembilan dari sepuluh kunjungan selesai dalam separuh norma atau kurang.",
        RealityLevel.WithoutNorm => "Alur belum menyebut waktu langkah ini.",
        RealityLevel.TooFew => $"Kurang dari {RowReality.LeastVisits} kunjungan; angkanya bisa kebetulan.",
        _ => null,
    };

    /// <summary>What to write into the next version of the drawing; empty where there is nothing to decide.</summary>
    public static string Proposal(RowReality row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return (row.Proposal, row.Norm) switch
        {
            (NormProposal.Change change, null) => $"Tetapkan {change.To.ToText()}",
            (NormProposal.Change change, _) => $"Ubah dari {row.Norm?.ToText()} menjadi {change.To.ToText()}",
            (NormProposal.ShortenWait, { } norm) => $"Pertahankan {norm.ToText()}, persingkat waktu tunggu",
            (NormProposal.Keep, { } norm) => $"Pertahankan {norm.ToText()}",
            (NormProposal.TooFew few, _) => $"Belum ada usulan: perlu {few.Needed} kunjungan",
            _ => "",
        };
    }

    /// <summary>Why, with the size of the sample; empty where there is nothing to decide.</summary>
    public static string Reason(RowReality row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Proposal switch
        {
            NormProposal.TooFew => $"Baru {row.Visits} kunjungan pada periode ini.",
            NormProposal.ShortenWait => $"{Sample(row)}. Dikerjakan dalam {Span(row.WorkP90)} (P90), tetapi menunggu diambil {Span(row.Wait)} (median): "
                + "tambah petugas atau dahulukan tugasnya.",
            NormProposal.Change or NormProposal.Keep when row.Norm is not null => $"{Sample(row)}; {row.Late} melewati norma.",
            NormProposal.Change => $"{Sample(row)}.",
            _ => "",
        };
    }

    /// <summary>One line for a place with little room: "Norma 15 menit · median 22 menit · P90 40 menit (43 kunjungan) · LEWAT NORMA".</summary>
    public static string Badge(RowReality row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var norm = $"Norma {row.Norm?.ToText() ?? "belum ada"}";
        return row.Median is null
            ? $"{norm} · belum ada kunjungan"
            : $"{norm} · median {Span(row.Median)} · P90 {Span(row.P90)} ({row.Visits} kunjungan) · {Sign(row.Level)}";
    }

    /// <summary>Office time; a stroke where nothing was measured.</summary>
    internal static string Span(TimeSpan? span) => span is { } time ? IndonesianTime.OfficeSpan(time) : "–";

    private static string Sample(RowReality row) => $"P90 dari {row.Visits} kunjungan: {Span(row.P90)}";
}
