using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace Lajur.Studio.Files;

/// <summary>
/// Serves the files of a <see cref="BrowserPackage"/> under an address that names its version. Bytes go out unmodified;
/// a compressed sibling is sent when there is one, otherwise text is compressed once and kept.
/// </summary>
public sealed partial class PackageFiles
{
    private static readonly FileExtensionContentTypeProvider s_types = new()
    {
        Mappings = { [".dat"] = "application/octet-stream", [".map"] = "application/json", [".cur"] = "image/x-icon" },
    };

    private static readonly string[] s_text = [".css", ".js", ".mjs", ".json", ".svg", ".html", ".txt"];
    private readonly ConcurrentDictionary<string, byte[]> _compressed = new(StringComparer.Ordinal);
    private readonly BrowserPackage _package;
    private readonly IFileProvider _files;

    /// <summary>Serves <paramref name="package"/>, or one folder of it.</summary>
    public PackageFiles(BrowserPackage package, string folder = "")
    {
        _package = package;
        _files = package.OpenFiles(folder);
    }

    /// <summary>
    /// True when the address names the version, so that browsers keep every file for a year. Otherwise they keep only
    /// those with a fingerprint in their name, and ask whether the others changed.
    /// </summary>
    public bool HasVersionInAddress { get; init; } = true;

    /// <summary>Answers GET and HEAD of every file of the package below <paramref name="prefix"/>, to anybody.</summary>
    public void Map(IEndpointRouteBuilder routes, string prefix)
    {
        Delegate serve = (HttpContext http, string path) => Serve(http, path);
        routes.MapMethods($"{prefix}/{{**path}}", ["GET", "HEAD"], serve).AllowAnonymous().ExcludeFromDescription();
    }

    private IResult Serve(HttpContext http, string path)
    {
        var file = _files.GetFileInfo(path);
        if (!file.Exists || file.PhysicalPath is null)
        {
            return TypedResults.NotFound();
        }

        var type = s_types.TryGetContentType(path, out var known) ? known : "application/octet-stream";
        var headers = http.Response.Headers;
        headers.CacheControl = HasVersionInAddress || Fingerprint().IsMatch(path) ? "public, max-age=31536000, immutable" : "no-cache";
        headers.XContentTypeOptions = "nosniff";
        headers.Vary = HeaderNames.AcceptEncoding;
        return Sibling(http, path, "br", ".br", type)
            ?? Sibling(http, path, "gzip", ".gz", type)
            ?? (IResult?)Compressed(http, file, path, type)
            ?? TypedResults.PhysicalFile(file.PhysicalPath, type, entityTag: Tag(file.Length, "id"));
    }

    private PhysicalFileHttpResult? Sibling(HttpContext http, string path, string coding, string suffix, string type)
    {
        if (!Accepts(http, coding) || _files.GetFileInfo(path + suffix) is not { Exists: true, PhysicalPath: { } found } file)
        {
            return null;
        }

        http.Response.Headers.ContentEncoding = coding;
        return TypedResults.PhysicalFile(found, type, entityTag: Tag(file.Length, coding));
    }

    private FileContentHttpResult? Compressed(HttpContext http, IFileInfo file, string path, string type)
    {
        if (!Accepts(http, "br") || file.Length < 1024 || !s_text.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
        {
            return null;
        }

        var bytes = _compressed.GetOrAdd(file.PhysicalPath!, static found => Compress(File.ReadAllBytes(found)));
        http.Response.Headers.ContentEncoding = "br";
        return TypedResults.Bytes(bytes, type, entityTag: Tag(file.Length, "br"));
    }

    private static byte[] Compress(byte[] plain)
    {
        using var into = new MemoryStream();
        using (var brotli = new BrotliStream(into, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(plain);
        }

        return into.ToArray();
    }

    private static bool Accepts(HttpContext http, string coding) =>
        http.Request.GetTypedHeaders().AcceptEncoding.Any(offer => offer.Value == coding && offer.Quality is null or > 0);

    [GeneratedRegex(@"\.[a-z0-9]{10}\.[a-z]+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Fingerprint();

    private EntityTagHeaderValue Tag(long length, string coding) =>
        new(string.Create(null, stackalloc char[64], $"\"{_package.Version}-{length:x}-{coding}\""));
}
