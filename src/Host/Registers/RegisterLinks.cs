using Lajur.Registry.Registers.Books.Lines;
using Microsoft.AspNetCore.WebUtilities;

namespace Lajur.Host.Registers;

/// <summary>Where an office's books are read, printed and taken away.</summary>
public static class RegisterLinks
{
    public const string List = "/laporan/buku";

    /// <summary>The file of a book.</summary>
    public const string DownloadRoute = "/laporan/buku/{book}/unduh";

    /// <summary>The names of the query's parts.</summary>
    public const string PeriodPart = "periode", ServicePart = "layanan", ChannelPart = "saluran", StatusPart = "keadaan", TextPart = "cari", AfterPart = "setelah", FormatPart = "format";

    public static string Book(string key) => $"{List}/{Uri.EscapeDataString(key)}";

    /// <summary>A page of a book with what was asked for.</summary>
    public static string Page(string key, BookChoice choice, BookPlace? after) => With(Book(key), choice, (AfterPart, after?.ToString()));

    /// <summary>The same lines, all of them, as a file.</summary>
    public static string Download(string key, BookChoice choice, string format) => With($"{Book(key)}/unduh", choice, (FormatPart, format));

    private static string With(string address, BookChoice choice, (string Part, string? Value) more) => QueryHelpers.AddQueryString(
        address,
        new[]
        {
            (PeriodPart, choice.Filter.Period.Code), (ServicePart, choice.Service), (ChannelPart, choice.Filter.Channel?.ToString()),
            (StatusPart, choice.Filter.Status?.ToString()), (TextPart, choice.Filter.Text), more,
        }.Where(part => part.Item2 is { Length: > 0 }).ToDictionary(part => part.Item1, part => part.Item2, StringComparer.Ordinal));
}
