using System.Globalization;
using Lajur.Host.Access;
using Lajur.Host.Desk;
using Lajur.Registry.Incidents.Lists;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;

namespace Lajur.Host.Incidents;

/// <summary>The incidents of the officer's office: the open ones, the oldest first, or those that were seen to.</summary>
public sealed partial class IncidentsPage(IncidentQuery incidents, NavigationManager navigation)
{
    private static readonly (int Hours, string Words)[] Ages = [(1, "Lebih dari 1 jam"), (24, "Lebih dari 1 hari"), (72, "Lebih dari 3 hari"), (168, "Lebih dari 7 hari")];

    [CascadingParameter]
    public required HttpContext Context { get; set; }

    [SupplyParameterFromQuery(Name = IncidentParts.Search)]
    public string? Text { get; set; }

    [SupplyParameterFromQuery(Name = IncidentParts.Procedure)]
    public string? Procedure { get; set; }

    [SupplyParameterFromQuery(Name = IncidentParts.Age)]
    public string? Age { get; set; }

    [SupplyParameterFromQuery(Name = IncidentParts.View)]
    public string? View { get; set; }

    [SupplyParameterFromQuery(Name = IncidentParts.Page)]
    public string? PageNumber { get; set; }

    private SignedInOfficer Officer { get; set; } = null!;

    private IncidentFilter Filter { get; set; } = new();

    private IncidentList Found { get; set; } = new([], 0, [], HasMore: false);

    private bool IsNarrowed => Filter.Text is { Length: > 0 } || Filter.DefinitionId is { Length: > 0 } || Filter.OlderThanHours is not null;

    protected override async Task OnInitializedAsync()
    {
        Officer = SignedInOfficer.Get(Context.User);
        Filter = new()
        {
            Text = Text,
            DefinitionId = Procedure,
            OlderThanHours = Number(Age),
            Closed = View == IncidentParts.Closed,
            Page = Number(PageNumber) ?? 1,
        };
        if (await incidents.ListAsync(Officer.Id, Filter, Context.RequestAborted) is { } found)
        {
            Found = found;
        }
        else
        {
            navigation.NotFound();
        }
    }

    private string Address(int page) => QueryHelpers.AddQueryString(
        IncidentLinks.List,
        new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            [IncidentParts.Search] = Filter.Text,
            [IncidentParts.Procedure] = Filter.DefinitionId,
            [IncidentParts.Age] = Filter.OlderThanHours?.ToString(CultureInfo.InvariantCulture),
            [IncidentParts.View] = Filter.Closed ? IncidentParts.Closed : null,
            [IncidentParts.Page] = page.ToString(CultureInfo.InvariantCulture),
        }.Where(pair => pair.Value is not null));

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
