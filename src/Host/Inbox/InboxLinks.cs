using System.Globalization;
using Lajur.Registry.Inbox.Lists;
using Microsoft.AspNetCore.WebUtilities;

namespace Lajur.Host.Inbox;

/// <summary>Every address of the inbox, and the words its query is written in.</summary>
public static class InboxLinks
{
    public const string Inbox = "/tugas";

    /// <summary>The names of the query's parts.</summary>
    public const string View = "tampilan", Lane = "lajur", Search = "cari", OnlyLate = "terlambat", Page = "hal", Word = "kabar";

    private static readonly Dictionary<InboxView, string> ViewWords = new()
    {
        [InboxView.Mine] = "saya",
        [InboxView.Available] = "tersedia",
        [InboxView.Waiting] = "menunggu",
        [InboxView.Done] = "selesai",
    };

    /// <summary>Where a message over the inbox is said to be read.</summary>
    public static string ReadMessage(Guid id) => $"{Inbox}/pesan/{id}";

    /// <summary>The list that <paramref name="word"/> names, or null.</summary>
    public static InboxView? FindView(string? word) =>
        ViewWords.Where(pair => pair.Value == word).Select(pair => (InboxView?)pair.Key).FirstOrDefault();

    /// <summary>How the address names a list.</summary>
    public static string WordOf(InboxView view) => ViewWords[view];

    /// <summary>One list, with what narrows it.</summary>
    public static string List(InboxView view, InboxFilter? filter = null, int page = 1) => Build(Inbox, view, filter, page, word: null);

    /// <summary>One work item beside its list.</summary>
    public static string WorkItem(Guid id, InboxView? view = null, InboxFilter? filter = null, string? word = null) =>
        Build($"{Inbox}/{id}", view, filter, filter?.Page ?? 1, word);

    /// <summary>The list an officer comes back to after finishing <paramref name="caseNumber"/>.</summary>
    public static string AfterCompleting(InboxView view, string caseNumber) =>
        QueryHelpers.AddQueryString(Build(Inbox, view, filter: null, page: 1, InboxWords.Completed), "perkara", caseNumber);

    private static string Build(string path, InboxView? view, InboxFilter? filter, int page, string? word)
    {
        var query = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            [View] = view is { } known ? ViewWords[known] : null,
            [Lane] = filter?.LaneKey,
            [Search] = filter?.Text,
            [OnlyLate] = filter?.OnlyLate == true ? "ya" : null,
            [Page] = page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null,
            [Word] = word,
        };
        return QueryHelpers.AddQueryString(path, query.Where(pair => pair.Value is not null));
    }
}
