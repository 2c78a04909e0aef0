using Lajur.Registry.Offices;
using Lajur.Registry.Speech;

namespace Lajur.Registry.Versions.Publishing;

/// <summary>What is said of publications, in Indonesian.</summary>
public static class PublicationSentences
{
    /// <summary>To whoever asked, in Elsa Studio's notice too.</summary>
    public static string Waits(PublicationRequest request, IReadOnlyList<Officer> deciders)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(deciders);
        var who = deciders.Count == 0
            ? "Belum ada orang lain yang berhak menyetujuinya: mintalah administrator memberi hak menerbitkan kepada rekan Anda."
            : $"Permintaan sudah disampaikan kepada {IndonesianTime.Enumerate([.. deciders.Take(4).Select(person => person.Name)])}.";
        return $"Rancangan versi {request.Version} tersimpan dan menunggu persetujuan orang kedua sebelum terbit. {who}";
    }

    internal static string Asked(PublicationRequest request, string? name) =>
        $"{request.AskedByName} meminta penerbitan alur {name} versi {request.Version}. Bandingkan rancangan itu dengan versi yang sedang terbit, lalu setujui atau kembalikan dengan alasan.";

    internal static string Returned(PublicationRequest request, string? name) =>
        $"{request.DecidedByName} mengembalikan permintaan penerbitan alur {name} versi {request.Version}. Alasannya: {request.Reason}";

    internal static string Published(PublicationRequest request, string? name) =>
        $"{request.DecidedByName} menyetujui alur {name} versi {request.Version}. Perkara baru memakai versi ini.";
}
