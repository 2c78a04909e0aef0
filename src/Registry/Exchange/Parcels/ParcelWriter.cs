using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Lajur.Registry.Seeding;

namespace Lajur.Registry.Exchange.Parcels;

/// <summary>Writes a service as one zip file, laid out as a folder of <c>workflows/</c>. The same service gives the same bytes.</summary>
public static class ParcelWriter
{
    public const string MediaType = "application/zip";

    // The earliest moment that a zip can say; when a parcel was made is nothing that it tells.
    private static readonly DateTimeOffset s_noMoment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(ServiceParcel parcel)
    {
        ArgumentNullException.ThrowIfNull(parcel);
        var files = Files(parcel).OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        var manifest = new ParcelManifest
        {
            Format = ParcelManifest.Kind,
            FormatVersion = ParcelManifest.Layout,
            Service = parcel.Slug,
            Name = parcel.Name,
            Office = parcel.Office,
            Version = parcel.Version,
            Files = [.. files.Select(file => new ParcelPart(file.Path, file.Bytes.Length, HashOf(file.Bytes)))],
        };
        using var into = new MemoryStream();
        using (var zip = new ZipArchive(into, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, ParcelFiles.Manifest, Json(manifest));
            foreach (var (path, bytes) in files)
            {
                Add(zip, path, bytes);
            }
        }

        return into.ToArray();
    }

    internal static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static IEnumerable<(string Path, byte[] Bytes)> Files(ServiceParcel parcel)
    {
        yield return (ParcelFiles.Drawing, Json(parcel.Drawing));
        yield return (ParcelFiles.Standard, Json(parcel.File));
        yield return (ParcelFiles.Lanes, Json(parcel.Lanes.Select(lane =>
            new OfficeFile.LaneEntry(lane.Key, lane.Name, lane.ShortName ?? lane.Name, lane.Colour ?? 1, lane.IsApplicant))));
        if (parcel.SopPage is { } page)
        {
            yield return (ParcelFiles.Sop, Json(page));
        }

        foreach (var (key, schema) in parcel.Forms)
        {
            yield return ($"{ParcelFiles.Forms}{key}.json", Encoding.UTF8.GetBytes(schema));
        }
    }

    private static byte[] Json<T>(T value) => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(value, ParcelFiles.Written) + "\n");

    private static void Add(ZipArchive zip, string path, byte[] bytes)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = s_noMoment;
        using var part = entry.Open();
        part.Write(bytes);
    }
}
