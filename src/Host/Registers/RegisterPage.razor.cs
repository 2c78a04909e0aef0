using Lajur.Host.Access;
using Lajur.Host.Desk.Paper;
using Lajur.Host.Desk.Periods;
using Lajur.Papers.Books;
using Lajur.Registry.Registers.Books.Lines;
using Lajur.Registry.Services;
using Lajur.Registry.Surveys.Results;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Registers;

/// <summary>One book of the office: its lines, the latest first, narrowed by what is asked for.</summary>
public sealed partial class RegisterPage(BookQuery books, ServiceCatalog services, NavigationManager navigation, TimeProvider clock)
{
    /// <summary>Says in the address that a file would have become too long.</summary>
    public const string TooMuchPart = "terlaluBanyak";

    [Parameter] public required string Key { get; set; }

    [SupplyParameterFromQuery(Name = RegisterLinks.AfterPart)] public string? After { get; set; }

    [SupplyParameterFromQuery(Name = TooMuchPart)] public string? TooMuch { get; set; }

    [CascadingParameter] public required HttpContext Context { get; set; }

    private BookPage? Page { get; set; }

    private BookChoice Choice { get; set; } = null!;

    private IReadOnlyList<Service> Services { get; set; } = [];

    private IReadOnlyList<PeriodChoice> Periods { get; set; } = [];

    private bool IsNarrowed => Choice.Service is not null || Choice.Filter is { Channel: not null } or { Status: not null } or { Text: not null };

    private int MostLines => TooMuch == BookFormats.Pdf ? BookPaper.MostLines : BookQuery.MostLines;

    protected override async Task OnInitializedAsync()
    {
        var (officer, now) = (SignedInOfficer.Get(Context.User), clock.GetUtcNow());
        Services = await services.ListAsync(officer.OfficeId, Context.RequestAborted);
        Choice = BookChoice.Of(Context.Request.Query, officer, Services, now);
        Page = await books.FindAsync(officer.Id, Key, Choice.Filter, BookPlace.Find(After), Context.RequestAborted);
        if (Page is null)
        {
            navigation.NotFound();
            return;
        }

        Periods = PeriodChoice.UpTo(kind => SurveyPeriod.Containing(kind, officer.Zone.DateOf(now)), Choice.Filter.Period);
    }
}
