using System.IO.Compression;
using Microsoft.Extensions.Primitives;

namespace Lajur.Host.Exchange.Incoming;

/// <summary>A file that somebody brought, carried along by the page between preview and keeping: a host keeps nothing of its own.</summary>
/// <param name="Name">As it was called.</param>
/// <param name="Bytes">All of it.</param>
public sealed record BroughtFile(string Name, byte[] Bytes)
{
    public const int MaxBytes = 2 * 1024 * 1024;

    public const string PieceField = "_isi", NameField = "_berkas";

    /// <summary>Letters of one field, below what a field may hold.</summary>
    private const int Piece = 60_000;

    private const int LongestName = 150;

    /// <summary>The name without its folder and ending, for a drawing that has none.</summary>
    public string Title => Path.GetFileNameWithoutExtension(Name) is { Length: > 0 } title ? title : "Alur baru";

    /// <summary>A file from a browser; the name is cut to what a page shows.</summary>
    public static BroughtFile Of(string name, byte[] bytes)
    {
        var plain = Path.GetFileName(name.Replace('\\', '/'));
        return new(plain.Length <= LongestName ? plain : plain[^LongestName..], bytes);
    }

    /// <summary>The file in pieces that fit into a page's fields.</summary>
    public IEnumerable<string> Pieces()
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            brotli.Write(Bytes);
        }

        var text = Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length);
        return text.Chunk(Piece).Select(letters => new string(letters));
    }

    /// <summary>The file that a page carried; null when it was spoilt on the way.</summary>
    public static async Task<BroughtFile?> ReadAsync(string name, StringValues pieces, CancellationToken ct)
    {
        try
        {
            var packed = Convert.FromBase64String(string.Concat(pieces.OfType<string>()));
            await using var brotli = new BrotliStream(new MemoryStream(packed, writable: false), CompressionMode.Decompress);
            return await Shell.BoundedBody.ReadAsync(brotli, MaxBytes, ct) is { Length: > 0 } bytes ? Of(name, bytes) : null;
        }
        catch (Exception e) when (e is FormatException or InvalidDataException or InvalidOperationException)
        {
            return null;
        }
    }
}
