using AngleSharp.Dom;

namespace Lajur.Host.Tests.Portal;

/// <summary>The application for information, filled in as a citizen would.</summary>
internal static class Application
{
    public const string Address = "/layanan/probolinggo/informasi/ajukan";
    public const string Form = "main form[method=post]";
    public const string Question = "Apa saja syarat membuat akta kelahiran untuk anak saya?";

    /// <summary>The button on the last page.</summary>
    public static readonly (string Name, string Value) Send = ("_aksi", "kirim");

    public static Dictionary<string, string> Of(params (string Name, string Value)[] values) =>
        values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal);

    /// <summary>Goes through the pages until the one with this heading, else until everything is to be checked.</summary>
    public static async Task<IDocument> FillAsync(Visitor citizen, string? upTo = null, string subject = "Syarat akta kelahiran")
    {
        var answers = Of(("perihal", subject), ("pertanyaan", Question), ("name", "Budi Santoso"), ("medium", "TrackingPage"));
        var page = await citizen.OpenAsync(Address);
        for (var step = 0; step < 6 && Heading(page) != (upTo ?? "Periksa permohonan Anda"); step++)
        {
            page = await citizen.SubmitAsync(answers);
            Assert.Equal(200, (int)citizen.Answer.StatusCode);
        }

        Assert.Equal(upTo ?? "Periksa permohonan Anda", Heading(page));
        return page;
    }

    private static string? Heading(IDocument page) => page.QuerySelector("h1")?.TextContent.Trim();
}
