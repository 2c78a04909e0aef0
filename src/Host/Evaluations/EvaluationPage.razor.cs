using System.Globalization;
using Lajur.Host.Access;
using Lajur.Host.Desk;
using Lajur.Registry.Evaluations;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Evaluations;

/// <summary>One evaluation: its figures, and the findings and decision of whoever leads the office.</summary>
public sealed partial class EvaluationPage(EvaluationQuery evaluations, SaveEvaluationHandler save, NavigationManager navigation)
{
    [Parameter] public Guid Id { get; set; }

    [CascadingParameter] public required HttpContext Context { get; set; }

    [SupplyParameterFromQuery(Name = "tersimpan")] private string? Saved { get; set; }

    private SignedInOfficer Officer { get; set; } = null!;

    private EvaluationView? View { get; set; }

    private string Findings { get; set; } = "";

    private string Decision { get; set; } = "";

    private StandardVerdict? Verdict { get; set; }

    private int Revision { get; set; }

    private string? Refusal { get; set; }

    private IReadOnlyDictionary<string, string> Errors { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    protected override async Task OnInitializedAsync()
    {
        Officer = SignedInOfficer.Get(Context.User);
        View = await evaluations.FindAsync(Id, Officer.Id, Context.RequestAborted);
        if (View is not { Evaluation: var it })
        {
            navigation.NotFound();
            return;
        }

        (Findings, Decision, Verdict, Revision) = (it.Findings ?? "", it.Decision ?? "", it.Verdict, it.Revision);
    }

    private async Task SaveAsync()
    {
        var form = await Context.Request.ReadFormAsync(Context.RequestAborted);
        (Findings, Decision) = (form["findings"].ToString(), form["decision"].ToString());
        Verdict = Enum.TryParse<StandardVerdict>(form["verdict"], out var verdict) ? verdict : null;
        Revision = int.TryParse(form["revision"], NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : -1;
        var result = await save.HandleAsync(
            new()
            {
                EvaluationId = Id,
                OfficerId = Officer.Id,
                Findings = Findings,
                Decision = Decision,
                Verdict = Verdict,
                IsFinal = form["final"] == "yes",
                Revision = Revision,
            },
            Context.RequestAborted);
        switch (result)
        {
            case SaveEvaluationResult.Saved:
                navigation.NavigateTo($"{PromiseLinks.Evaluation(Id)}?tersimpan=1");
                break;
            case SaveEvaluationResult.Invalid(var errors):
                Errors = errors;
                Context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                break;
            case SaveEvaluationResult.Changed(var by):
                Refusal = $"{by} menulis evaluasi ini sejak Anda membukanya. Salin tulisan Anda, lalu muat ulang halaman.";
                Context.Response.StatusCode = StatusCodes.Status409Conflict;
                break;
            default:
                navigation.NavigateTo(AccessLinks.Denied);
                break;
        }
    }
}
