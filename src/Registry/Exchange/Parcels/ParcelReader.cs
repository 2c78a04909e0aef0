using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lajur.Engine.Definitions.Checks;
using Lajur.Registry.Forms;
using Lajur.Registry.Seeding;
using Lajur.Registry.Services;

namespace Lajur.Registry.Exchange.Parcels;

/// <summary>Reads a service's parcel within bounds; everything that keeps it from being taken in is named with its file.</summary>
public sealed class ParcelReader
{
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly List<FileProblem> _problems = [];

    private ParcelReader()
    {
    }

    /// <summary>The parcel, or every reason why it cannot be read.</summary>
    public static (ServiceParcel? Parcel, IReadOnlyList<FileProblem> Problems) Read(byte[] file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var reader = new ParcelReader();
        var parcel = reader.Unpack(file) ? reader.ReadFiles() : null;
        return reader._problems.Count == 0 ? (parcel, []) : (null, reader._problems);
    }

    private bool Unpack(byte[] file)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Count > ParcelFiles.MostEntries)
            {
                Complain("", $"Paket ini memuat {zip.Entries.Count} berkas; paling banyak {ParcelFiles.MostEntries}.");
                return false;
            }

            var whole = 0L;
            foreach (var entry in zip.Entries)
            {
                if (!ParcelFiles.Knows(entry.FullName) || _files.ContainsKey(entry.FullName))
                {
                    Complain(Shown(entry.FullName), _files.ContainsKey(entry.FullName) ? "berkas ini ada dua kali." : "berkas ini bukan bagian dari paket layanan.");
                    continue;
                }

                // What the archive says of lengths is not believed: it is read to its end or to the bound.
                using var part = entry.Open();
                if (Within(part, Math.Min(ParcelFiles.LongestFile, ParcelFiles.LongestWhole - whole)) is not { } bytes)
                {
                    Complain(entry.FullName, "isi berkas ini terlalu besar untuk sebuah paket layanan.");
                    return false;
                }

                whole += bytes.Length;
                _files[entry.FullName] = bytes;
            }

            return _problems.Count == 0;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            Complain("", "Berkas ZIP ini rusak atau tidak utuh. Unduh lagi dari asalnya, lalu unggah ulang.");
            return false;
        }
    }

    private static byte[]? Within(Stream from, long bound)
    {
        using var into = new MemoryStream();
        var piece = new byte[16 * 1024];
        for (int count; (count = from.Read(piece)) > 0;)
        {
            if (into.Length + count > bound)
            {
                return null;
            }

            into.Write(piece, 0, count);
        }

        return into.ToArray();
    }

    private ServiceParcel? ReadFiles()
    {
        if (Parse<ParcelManifest>(ParcelFiles.Manifest, isNeeded: true) is not { } manifest || !IsKept(manifest))
        {
            return null;
        }

        var drawing = Parse<JsonObject>(ParcelFiles.Drawing, isNeeded: true);
        var service = Parse<ServiceFile>(ParcelFiles.Standard, isNeeded: true);
        var lanes = Parse<List<OfficeFile.LaneEntry>>(ParcelFiles.Lanes, isNeeded: true);
        var page = Parse<SopPage>(ParcelFiles.Sop, isNeeded: false);
        var forms = Forms();
        if (drawing is not null && drawing["root"] is not JsonObject)
        {
            Complain(ParcelFiles.Drawing, "alur di berkas ini kosong: tidak ada bagan (root) di dalamnya.");
        }
        else if (drawing is not null)
        {
            _problems.AddRange(DrawingShape.Problems(drawing).Select(problem => new FileProblem($"{ParcelFiles.Drawing}, {problem.Place}", problem.Text)));
        }

        _problems.AddRange(lanes is null ? [] : ParcelBounds.Of(lanes));
        _problems.AddRange(service is null ? [] : ParcelBounds.Of(service));
        if (service is not null && !forms.ContainsKey(service.IntakeForm))
        {
            Complain(ParcelFiles.Standard, $"formulir permohonan \"{service.IntakeForm}\" tidak ada di folder forms.");
        }

        return _problems.Count > 0 ? null : new()
        {
            Slug = manifest.Service,
            Office = manifest.Office,
            Version = manifest.Version,
            Drawing = drawing!,
            File = service!,
            SopPage = page,
            Lanes =
            [
                .. lanes!.Select(lane => new NamedLane(lane.Key, lane.Name) { ShortName = lane.ShortName, Colour = lane.Colour, IsApplicant = lane.IsApplicant }),
                .. LaneSwap.KeysIn(drawing!).Where(key => !lanes!.Exists(lane => lane.Key == key)).Select(key => new NamedLane(key, key)),
            ],
            Forms = forms,
        };
    }

    /// <summary>True when the manifest is one that is understood and every file is there as it lists it.</summary>
    private bool IsKept(ParcelManifest manifest)
    {
        if (manifest.Format != ParcelManifest.Kind || manifest.FormatVersion != ParcelManifest.Layout)
        {
            Complain(ParcelFiles.Manifest, $"paket ini berformat {manifest.Format} versi {manifest.FormatVersion}; yang dapat dibaca {ParcelManifest.Kind} versi {ParcelManifest.Layout}.");
            return false;
        }

        if (manifest.Files.Any(part => part?.Path is null))
        {
            Complain(ParcelFiles.Manifest, "ada berkas pada daftar (files) yang tidak bernama. Ekspor ulang dari asalnya.");
            return false;
        }

        if (manifest.Service.Length > 60 || Folded.Key(manifest.Service) != manifest.Service)
        {
            Complain(ParcelFiles.Manifest, "nama alamat layanan (service) harus huruf kecil, angka, dan tanda hubung.");
        }

        foreach (var part in manifest.Files.DistinctBy(part => part.Path, StringComparer.Ordinal))
        {
            if (!_files.TryGetValue(part.Path, out var bytes))
            {
                Complain(Shown(part.Path), "berkas ini tercantum pada manifest.json, tetapi tidak ada di paket.");
            }
            else if (ParcelWriter.HashOf(bytes) != part.Sha256)
            {
                Complain(part.Path, "isi berkas ini tidak sama dengan yang tercatat pada manifest.json. Paket diubah atau rusak; ekspor ulang dari asalnya.");
            }
        }

        foreach (var path in _files.Keys.Where(path => path != ParcelFiles.Manifest && manifest.Files.All(part => part.Path != path)))
        {
            Complain(path, "berkas ini tidak tercantum pada manifest.json.");
        }

        return _problems.Count == 0;
    }

    private Dictionary<string, string> Forms()
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, bytes) in _files.Where(file => ParcelFiles.IsForm(file.Key)).OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            var json = System.Text.Encoding.UTF8.GetString(bytes);
            forms[ParcelFiles.KeyOf(path)] = json;
            try
            {
                FormSchema.Parse(json);
            }
            catch (FormSchemaException e)
            {
                _problems.AddRange(e.Problems.Select(problem => new FileProblem($"{path}, {problem.Place}", problem.Name is null ? problem.Text : $"isian \"{problem.Name}\": {problem.Text}")));
            }
        }

        return forms;
    }

    private T? Parse<T>(string path, bool isNeeded)
        where T : class
    {
        if (!_files.TryGetValue(path, out var bytes))
        {
            if (isNeeded)
            {
                Complain(path, path == ParcelFiles.Manifest
                    ? "berkas ini tidak ada, jadi ZIP ini bukan paket layanan Lajur."
                    : "berkas ini tidak ada di paket.");
            }

            return null;
        }

        try
        {
            var json = JsonSerializer.Deserialize<JsonNode>(bytes, ParcelFiles.Read);
            if (typeof(T) == typeof(JsonObject) && json is T drawing)
            {
                return drawing;
            }

            if (json is null || typeof(T) == typeof(JsonObject))
            {
                Complain(path, "isi berkas ini bukan yang seharusnya. Ekspor ulang dari asalnya.");
                return null;
            }

            if (Gap(json, "") is { } gap)
            {
                Complain(path, $"ada unsur kosong (null) pada {gap}. Isi unsur itu, atau hapus.");
                return null;
            }

            return JsonSerializer.Deserialize<T>(bytes, ParcelFiles.Read);
        }
        catch (JsonException e)
        {
            Complain(e.LineNumber is { } line ? $"{path}, baris {line + 1}" : path, $"isinya tidak dapat dibaca{(e.Path is { Length: > 1 } place ? $" pada {place}" : "")}. Periksa isian itu, atau ekspor ulang dari asalnya.");
            return null;
        }
    }

    /// <summary>The place of the first nothing that stands in a list; null when there is none.</summary>
    private static string? Gap(JsonNode? json, string place) => json switch
    {
        JsonArray list => list.Select((item, index) => item is null ? $"{place}[{index}]" : Gap(item, $"{place}[{index}]")).FirstOrDefault(found => found is not null),
        JsonObject node => node.Select(property => Gap(property.Value, place.Length == 0 ? property.Key : $"{place}.{property.Key}")).FirstOrDefault(found => found is not null),
        _ => null,
    };

    private static string Shown(string path) => path.Length <= 80 ? path : $"{path[..79]}…";

    private void Complain(string place, string text) => _problems.Add(new(place, text));
}
