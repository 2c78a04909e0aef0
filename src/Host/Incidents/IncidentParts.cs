namespace Lajur.Host.Incidents;

/// <summary>The names of the parts of this feature's queries and forms.</summary>
internal static class IncidentParts
{
    public const string Search = "cari", Procedure = "alur", Age = "umur", View = "tampilan", Page = "hal";

    public const string Closed = "selesai";

    public const string Way = "cara", Reason = "alasan", Outcome = "hasil", Datum = "data.";

    public const string Retry = "coba", PassOver = "lewati", Resolve = "tutup", Alike = "serupa";

    public const string Cancel = "batalkan", Move = "pindahkan", Repeat = "ulangi", Open = "langkah", Target = "tujuan", Finished = "ulang";

    /// <summary>Query of a page that follows an intervention: "jalan" or "terhenti".</summary>
    public const string After = "sesudah", Going = "jalan", Broke = "terhenti";
}
