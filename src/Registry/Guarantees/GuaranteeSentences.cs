using Lajur.Registry.Guarantees.Terms;
using Lajur.Registry.Services;

namespace Lajur.Registry.Guarantees;

/// <summary>What applicants are told of a guarantee, in Indonesian.</summary>
internal static class GuaranteeSentences
{
    /// <summary>That they have the right, in the words of the service's own standard.</summary>
    public static string Opened(Guarantee guarantee, Service service)
    {
        var ask = guarantee.Remedy == GuaranteeRemedy.WrittenAnswer
            ? "Anda tidak perlu melakukan apa pun."
            : "Tuliskan alamat pengantaran pada halaman pelacakan Anda. Bila Anda tidak menuliskannya, petugas akan menghubungi Anda.";
        return
            $"""
            {GuaranteeNames.Told(guarantee.Cause, ServiceWords.Of(service.Kind))} Karena itu Anda berhak atas jaminan pelayanan.

            {GuaranteeNames.Promise(guarantee.Remedy)} {GuaranteeNames.Free}

            {ask}{Standard(service)}
            """;
    }

    public static string Declined(string reason) =>
        $"""
        Kami sudah memeriksa laporan Anda tentang jaminan pelayanan. Kami menemukan bahwa pelayanan sudah sesuai dengan standar.

        Penjelasan: {reason}

        Bila Anda tidak sependapat, sampaikan pengaduan melalui saluran pengaduan kantor kami.
        """;

    public static string Answered(string answer) =>
        $"""
        Sebagai jaminan pelayanan, kami menyampaikan:

        {answer}
        """;

    /// <summary>The standard's own words about the guarantee; empty when it has none.</summary>
    private static string Standard(Service service)
    {
        var part = service.Standard.Find(StandardPart.Guarantee);
        var words = string.Join(' ', new[] { part?.Text }.Concat(part?.Items ?? []).Where(text => !string.IsNullOrWhiteSpace(text)));
        return words.Length == 0 ? "" : $"\n\nStandar pelayanan kami menyatakan: “{words}”";
    }
}
