namespace Lajur.Host.Shell;

/// <summary>Reads a body that may be endless.</summary>
public static class BoundedBody
{
    private const int Piece = 16 * 1024;

    /// <summary>All of it; null as soon as it has more bytes than it may.</summary>
    public static async Task<byte[]?> ReadAsync(Stream body, long bound, CancellationToken ct)
    {
        using var read = new MemoryStream();
        var piece = new byte[Piece];
        int count;
        while ((count = await body.ReadAsync(piece, ct)) > 0)
        {
            if (read.Length + count > bound)
            {
                return null;
            }

            read.Write(piece, 0, count);
        }

        return read.ToArray();
    }
}
