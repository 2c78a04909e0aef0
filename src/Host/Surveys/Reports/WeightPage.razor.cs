using System.Globalization;
using Lajur.Host.Access;
using Lajur.Host.Forms;
using Lajur.Registry.Offices;
using Lajur.Registry.Surveys.Results;
using Lajur.Registry.Surveys.Weights;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Surveys.Reports;

/// <summary>Where the office's leaders record which weight their decree names, and read who recorded what when.</summary>
public sealed partial class WeightPage(WeightBook weights, ChooseWeightHandler choose, NavigationManager navigation, TimeProvider clock)
{
    private static readonly Dictionary<string, string> FieldIds = new(StringComparer.Ordinal)
    {
        ["weighting"] = "bobot-0",
        ["decree"] = "keputusan",
        ["effectiveFrom"] = "berlaku",
    };

    private IReadOnlyList<WeightChoice> _choices = [];
    private IReadOnlyList<FieldError> _errors = [];
    private string _operation = "";

    [CascadingParameter] public required HttpContext Context { get; set; }

    [SupplyParameterFromForm(FormName = "bobot", Name = "bobot")] private string? WeightingWord { get; set; }

    [SupplyParameterFromForm(FormName = "bobot", Name = "keputusan")] private string? Decree { get; set; }

    [SupplyParameterFromForm(FormName = "bobot", Name = "berlaku")] private string? From { get; set; }

    private SignedInOfficer Officer { get; set; } = null!;

    private bool MayChoose => Officer.Role is OfficerRole.Head or OfficerRole.Administrator;

    protected override async Task OnInitializedAsync()
    {
        Officer = SignedInOfficer.Get(Context.User);
        _operation = Guid.CreateVersion7(clock.GetUtcNow()).ToString("N");
        _choices = await weights.ListAsync(Officer.OfficeId, Context.RequestAborted);
    }

    private async Task ChooseAsync()
    {
        var command = new ChooseWeight
        {
            OfficerId = Officer.Id,
            Weighting = Enum.TryParse<Weighting>(WeightingWord, out var weighting) ? weighting : null,
            Decree = Decree ?? "",
            EffectiveFrom = DateOnly.TryParseExact(From, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
            OperationId = PostedForm.OperationOf(Context.Request.Form, _operation),
        };
        switch (await choose.HandleAsync(command, Context.RequestAborted))
        {
            case ChooseWeightResult.Chosen:
                navigation.NavigateTo(SurveyLinks.Weight);
                break;
            case ChooseWeightResult.Invalid(var errors):
                _operation = command.OperationId;
                _errors = [.. errors.Select(error => new FieldError(error.Key, error.Value, FieldIds[error.Key]))];
                Context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                break;
            default:
                navigation.NavigateTo(AccessLinks.Denied);
                break;
        }
    }

    private bool Has(string field) => _errors.Any(error => error.Key == field);
}
