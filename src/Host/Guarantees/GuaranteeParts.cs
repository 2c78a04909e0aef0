using Lajur.Host.Desk;
using Lajur.Registry.Guarantees;
using Lajur.Registry.Guarantees.Reading;
using Microsoft.AspNetCore.WebUtilities;

namespace Lajur.Host.Guarantees;

/// <summary>The words in which the list's address says what narrows it.</summary>
public static class GuaranteeParts
{
    public const string State = "keadaan", Service = "layanan", Period = "bulan", Search = "cari", Page = "hal", Done = "tercatat";

    private static readonly Dictionary<GuaranteeState, string> Words = new()
    {
        [GuaranteeState.Reported] = "dilaporkan",
        [GuaranteeState.Open] = "terbuka",
        [GuaranteeState.Fulfilled] = "terpenuhi",
        [GuaranteeState.Declined] = "ditolak",
        [GuaranteeState.Ended] = "berakhir",
    };

    /// <summary>How the address names a state.</summary>
    public static string WordOf(GuaranteeState state) => Words[state];

    /// <summary>The state that a word names, or null.</summary>
    public static GuaranteeState? FindState(string? word) =>
        Words.Where(pair => pair.Value == word).Select(pair => (GuaranteeState?)pair.Key).FirstOrDefault();

    public static string List(GuaranteeFilter filter, int page = 1)
    {
        var query = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            [State] = filter.State is { } state ? Words[state] : null,
            [Service] = filter.ServiceSlug,
            [Period] = filter.Period?.Code,
            [Search] = filter.Text,
            [Page] = page > 1 ? $"{page}" : null,
        };
        return QueryHelpers.AddQueryString(PromiseLinks.Guarantees, query.Where(pair => pair.Value is { Length: > 0 }));
    }
}
