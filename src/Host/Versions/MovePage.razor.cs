using Lajur.Host.Access;
using Lajur.Host.Desk;
using Lajur.Registry.Changes;
using Lajur.Registry.Offices;
using Lajur.Registry.Versions;
using Lajur.Registry.Versions.Batches;
using Lajur.Registry.Versions.Plans;
using Lajur.Registry.Versions.Previews;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Versions;

/// <summary>The running cases of a drawing by version; administrators move them to another one from here.</summary>
public sealed partial class MovePage(MoveBooks books, NavigationManager navigation, TimeProvider clock)
{
    [Parameter]
    public required string DefinitionId { get; set; }

    [CascadingParameter]
    public required HttpContext Context { get; set; }

    private SignedInOfficer Officer { get; set; } = null!;

    private bool MayAct => Officer.Role == OfficerRole.Administrator;

    private string Name { get; set; } = "";

    private MoveForm Form { get; set; } = new();

    private IReadOnlyList<VersionCount> Counts { get; set; } = [];

    private IReadOnlyList<string> Sources { get; set; } = [];

    private string? Target { get; set; }

    private IReadOnlyList<PlanView> Plans { get; set; } = [];

    private IReadOnlyList<CheckedCase> Cases { get; set; } = [];

    private int Total { get; set; }

    private CasePreview? Preview { get; set; }

    private IReadOnlyList<MigrationBatch> Batches { get; set; } = [];

    private IReadOnlyList<string> Errors { get; set; } = [];

    private string OperationId { get; set; } = "";

    private IReadOnlyList<VersionCount> Targets => [.. Counts.Where(x => x.WasPublished)];

    private CancellationToken Ct => Context.RequestAborted;

    protected override async Task OnInitializedAsync()
    {
        Officer = SignedInOfficer.Get(Context.User);
        Counts = await books.Cases.CountAsync(DefinitionId, Officer.OfficeId, Ct);
        if (Counts.Count == 0)
        {
            navigation.NotFound();
            return;
        }

        var isPost = HttpMethods.IsPost(Context.Request.Method);
        Form = isPost ? MoveForm.Read(await Context.Request.ReadFormAsync(Ct)) : MoveForm.Read(Context.Request.Query);
        OperationId = Form.OperationId.Length > 0 ? Form.OperationId : Guid.CreateVersion7(clock.GetUtcNow()).ToString();
        Name = await books.Drawings.NameAsync(DefinitionId, Officer.OfficeId, Ct);
        Target = Form.Target ?? (Targets.FirstOrDefault(x => x.IsPublished) ?? (Targets is [var newest, ..] ? newest : null))?.VersionId;
        Sources = Form.Sources.Count > 0 || Form.Target is not null
            ? [.. Form.Sources.Where(x => x != Target)]
            : [.. Counts.Where(x => x.Open + x.Held > 0 && x.VersionId != Target).Select(x => x.VersionId)];
        Batches = await books.Batches.ListAsync(DefinitionId, Officer.OfficeId, Ct);
        await CheckAsync();
    }

    private async Task CheckAsync()
    {
        var (plans, cases) = (new List<PlanView>(), new List<CheckedCase>());
        foreach (var source in Sources)
        {
            if (await books.Plans.FindAsync(DefinitionId, source, Target ?? "", Form.Places[source], Officer.OfficeId, Ct) is { } plan)
            {
                plans.Add(plan);
                cases.AddRange(await books.Cases.CheckAsync(plan.Plan, Officer.OfficeId, Ct));
            }
        }

        (Plans, Cases) = (plans, cases);
        Total = Counts.Where(x => plans.Exists(p => p.Plan.SourceVersionId == x.VersionId)).Sum(x => x.Open + x.Held);
        Errors = Form is { Target: not null, Sources.Count: 0 }
            ? ["Pilih sedikitnya satu versi asal."]
            : [.. plans.SelectMany(x => x.Errors).Distinct(StringComparer.Ordinal)];
        if (Form.Preview is { } number && Cases.FirstOrDefault(x => x.Number == number) is { } one)
        {
            var plan = plans.First(x => x.Plan.SourceVersionId == one.SourceVersionId).Plan;
            Preview = await books.Previews.FindAsync(plan, number, Officer.OfficeId, new Actor(Officer.Id, Officer.Name), Ct);
        }
    }

    private async Task SubmitAsync()
    {
        if (!Form.IsMove || Plans.Count == 0)
        {
            return;
        }

        // Below the most that are looked at, the page offers each case; beyond, all go.
        var chosen = Total <= Cases.Count ? Form.Cases ?? [] : [];
        if (Total <= Cases.Count && chosen.Count == 0)
        {
            Refuse(["Pilih sedikitnya satu perkara yang dapat dipindahkan."]);
            return;
        }

        var result = await books.Start.HandleAsync(
            new()
            {
                OfficerId = Officer.Id,
                DefinitionId = DefinitionId,
                TargetVersionId = Target!,
                Plans = [.. Plans.Select(x => x.Plan)],
                Numbers = chosen,
                Reason = Form.Reason,
                OperationId = OperationId,
            },
            Ct);
        switch (result)
        {
            case StartMigrationResult.Started started:
                navigation.NavigateTo(DesignerLinks.Batch(DefinitionId, started.BatchId));
                break;
            case StartMigrationResult.Invalid invalid:
                Refuse(invalid.Errors);
                break;
            case StartMigrationResult.NotAllowed:
                Context.Response.StatusCode = StatusCodes.Status403Forbidden;
                Errors = ["Hanya administrator yang dapat memindahkan perkara."];
                break;
            default:
                navigation.NotFound();
                break;
        }
    }

    private void Refuse(IReadOnlyList<string> errors)
    {
        Errors = errors;
        Context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }
}
