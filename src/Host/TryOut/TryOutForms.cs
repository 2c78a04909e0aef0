using Lajur.Host.Forms;
using Lajur.Host.TryOut.Examples;
using Lajur.Host.TryOut.Moves;
using Lajur.Host.TryOut.Sandboxes;
using Lajur.Host.TryOut.Standing;
using Lajur.Registry.Forms;
using Lajur.Registry.Forms.Drawing;
using Lajur.Registry.Inbox;
using Lajur.Registry.Tracking;
using Lajur.Studio.Drawings;

namespace Lajur.Host.TryOut;

/// <summary>Which form a try-out asks to be filled in, and how it stands: with what was typed, or with a plausible example.</summary>
internal sealed class TryOutForms(DrawingStatuses drawings)
{
    private static readonly Dictionary<string, string[]> s_noValues = [];

    /// <summary>The form of what is to be done now.</summary>
    public static async Task<FormSchema> FindAsync(Sandbox sandbox, TaskRef? task, CancellationToken ct) => sandbox.Receipt is null
        ? await IntakeAsync(sandbox, ct)
        : FormOf(await sandbox.LookAsync(task, ct));

    /// <summary>The page, all but what its try-out is called.</summary>
    public async Task<TryOutTurn> ShowAsync(Sandbox sandbox, TryOutPost? post, MoveResult? result, CancellationToken ct)
    {
        var view = await sandbox.LookAsync(post?.ChosenTask, ct);
        var typed = post is not null && Stands(post, result, view) ? post : null;
        var errors = (result as MoveResult.Refused)?.Errors ?? new Dictionary<string, string>(StringComparer.Ordinal);
        var turn = new TryOutTurn
        {
            Copy = sandbox.Copy,
            View = view,
            Token = "",
            Moves = sandbox.List.Moves.Count,
            Refusal = (result as MoveResult.NotPossible)?.Why,
            OutcomeError = errors.GetValueOrDefault(CompleteWorkItemHandler.OutcomeField),
            Status = await drawings.FindAsync(sandbox.Copy.Draft.DefinitionId, ct),
        };
        return view.File is null ? await WithIntakeAsync(turn, sandbox, typed, errors, ct) : turn with { Form = Fill(turn, typed, errors) };
    }

    /// <summary>What was typed stands as long as it was not accepted, and while only the clock moves.</summary>
    private static bool Stands(TryOutPost post, MoveResult? result, SandboxView view) => post.Action switch
    {
        TryOutPost.Back or TryOutPost.Restart => false,
        TryOutPost.Forward or TryOutPost.ToNextDue or TryOutPost.Download => (view.Chosen?.Ref ?? TaskRef.Applicant) == post.ChosenTask,
        var action => result is not MoveResult.Done && !action.StartsWith(TryOutPost.Open, StringComparison.Ordinal),
    };

    private static async Task<FormSchema> IntakeAsync(Sandbox sandbox, CancellationToken ct) =>
        await sandbox.AskAsync<IntakeForms, string?>(intake => intake.FindFilledAsync(sandbox.Copy.Service, ct)) is { } json
            ? FormSchema.Parse(json)
            : FormSchema.Empty;

    private static async Task<TryOutTurn> WithIntakeAsync(
        TryOutTurn turn, Sandbox sandbox, TryOutPost? typed, IReadOnlyDictionary<string, string> errors, CancellationToken ct)
    {
        var (schema, kind) = (await IntakeAsync(sandbox, ct), sandbox.Copy.Service.Kind);
        var who = ApplicantForm.For(schema.Demands, kind);
        return turn with
        {
            Form = new FilledForm(schema, typed?.Posted.Values ?? Example(turn, schema, s_noValues), Of(errors, schema)),
            Applicant = new FilledForm(who, typed?.Posted.Values ?? Example(turn, who, s_noValues), Of(errors, who)),
        };
    }

    private static FilledForm? Fill(TryOutTurn turn, TryOutPost? typed, IReadOnlyDictionary<string, string> errors)
    {
        var (view, schema) = (turn.View, FormOf(turn.View));
        if (ReferenceEquals(schema, FormSchema.Empty))
        {
            return null;
        }

        var item = view.Chosen?.Item;
        var first = item?.Values ?? (view.Tracked?.Request is { } asked ? FilledForm.First(asked) : s_noValues);
        var likely = item?.Outcomes.OrderByDescending(one => one.Kind == OutcomeKind.Primary).FirstOrDefault()?.Name;
        return new FilledForm(schema, typed?.Posted.Values ?? Example(turn, schema, first, likely), errors)
        {
            Facts = item?.Facts ?? view.Tracked?.Request?.Facts,
            Outcomes = item?.Outcomes,
        };
    }

    /// <summary>The form of the task that somebody took, or else of what the applicant is asked for.</summary>
    private static FormSchema FormOf(SandboxView view) => view switch
    {
        { Chosen.Item: { } item } => item.Form ?? FormSchema.Empty,
        { Chosen: null, Tracked.Request: { } asked } => OfRequest(asked),
        _ => FormSchema.Empty,
    };

    private static FormSchema OfRequest(CompletionRequestView asked) => asked.FormToFill("Jawaban pemohon");

    private static IReadOnlyDictionary<string, string[]> Example(
        TryOutTurn turn, FormSchema schema, IReadOnlyDictionary<string, string[]> first, string? outcome = null)
    {
        var known = first.Where(value => value.Value.Any(text => text.Length > 0)).ToDictionary(StringComparer.Ordinal);
        return new ExampleValues(schema, new ExamplePerson(turn.Copy.Office.RegionCode), turn.View.Zone.DateOf(turn.View.Now)).Fill(known, outcome);
    }

    private static Dictionary<string, string> Of(IReadOnlyDictionary<string, string> errors, FormSchema schema)
    {
        var isApplicant = ApplicantForm.Is(schema);
        return errors.Where(error => ApplicantForm.Keys.Contains(error.Key) == isApplicant).ToDictionary(StringComparer.Ordinal);
    }
}
