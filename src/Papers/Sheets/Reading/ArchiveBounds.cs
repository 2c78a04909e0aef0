using System.IO.Compression;

namespace Lajur.Papers.Sheets.Reading;

/// <summary>Bounds what a zip file unpacks to, by unpacking it: what an archive says of itself is not believed.</summary>
public static class ArchiveBounds
{
    private const int MostEntries = 500;
    private const long MostBytes = 16L * 1024 * 1024;

    /// <summary>True when the file is a zip whose parts together stay within bounds.</summary>
    public static bool AreKept(byte[] file)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Count > MostEntries)
            {
                return false;
            }

            var (piece, total) = (new byte[64 * 1024], 0L);
            foreach (var entry in zip.Entries)
            {
                using var part = entry.Open();
                for (int count; (count = part.Read(piece)) > 0;)
                {
                    if ((total += count) > MostBytes)
                    {
                        return false;
                    }
                }
            }

            return true;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            return false;
        }
    }
}
