using Humanizer.Localisation.CollectionFormatters;

namespace Lajur.Registry.Speech;

/// <summary>Humanizer's lists in Indonesian: "Sabtu, Minggu dan cuti bersama".</summary>
internal sealed class IndonesianLists : ICollectionFormatter
{
    private const string And = "dan";

    public string Humanize<T>(IEnumerable<T> collection) => Join(collection, item => item?.ToString(), And);

    public string Humanize<T>(IEnumerable<T> collection, Func<T, string> objectFormatter) =>
        Join(collection, objectFormatter, And);

    public string Humanize<T>(IEnumerable<T> collection, Func<T, object> objectFormatter) =>
        Join(collection, item => objectFormatter(item)?.ToString(), And);

    public string Humanize<T>(IEnumerable<T> collection, string separator) =>
        Join(collection, item => item?.ToString(), separator);

    public string Humanize<T>(IEnumerable<T> collection, Func<T, string> objectFormatter, string separator) =>
        Join(collection, objectFormatter, separator);

    public string Humanize<T>(IEnumerable<T> collection, Func<T, object> objectFormatter, string separator) =>
        Join(collection, item => objectFormatter(item)?.ToString(), separator);

    private static string Join<T>(IEnumerable<T> collection, Func<T, string?> text, string separator)
    {
        List<string> words = [.. collection.Select(text).OfType<string>().Where(word => word.Length > 0)];
        return words switch
        {
            [] => "",
            [var only] => only,
            [.., var last] => $"{string.Join(", ", words.SkipLast(1))} {separator} {last}",
        };
    }
}
