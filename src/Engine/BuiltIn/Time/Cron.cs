using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;
using Lajur.Engine.Definitions;
using Lajur.Engine.Definitions.Checks;
using Lajur.Engine.Waiting;

namespace Lajur.Engine.BuiltIn.Time;

/// <summary>Waits for the next moment of a schedule; as a start it begins a run at each.</summary>
[Activity("Elsa", Category = "Waktu", DisplayName = "Jadwal", Description = "Menunggu saat berikutnya dari jadwal cron.", Kind = ActivityKind.Trigger)]
public sealed class Cron : Trigger, ISelfChecking
{
    /// <summary>The schedule.</summary>
    [Input(DisplayName = "Jadwal cron", Description = "Menit jam tanggal bulan hari, menurut UTC; misalnya 0 1 * * MON-FRI.", Required = true)]
    public Input<string> CronExpression { get; set; } = new();

    /// <inheritdoc />
    public IEnumerable<DefinitionProblem> Check()
    {
        if (CronExpression.Expression is { Type: "Literal" } literal && literal.Text.Trim().Length > 0 && Misread(literal.Text) is { } why)
        {
            yield return new(ProblemSeverity.Error, Id, NodeId, "cronExpression",
                $"Jadwal pada \"{DisplayText}\" tidak dapat dibaca: {why}", "Tulis seperti 0 1 * * MON-FRI.");
        }
    }

    /// <inheritdoc />
    protected internal override JsonObject? GetTriggerStimulus(TriggerIndexingContext context) =>
        context.Get(CronExpression) is { Length: > 0 } text ? new JsonObject { [nameof(CronExpression)] = text } : null;

    /// <inheritdoc />
    protected internal override DateTimeOffset? GetNextStart(TriggerIndexingContext context, DateTimeOffset after) =>
        context.Get(CronExpression) is { Length: > 0 } text && Misread(text) is null ? CronSchedule.Parse(text).Next(after) : null;

    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        if (context.IsTriggerOfWorkflow)
        {
            return context.CompleteActivityAsync();
        }

        var text = context.Get(CronExpression) ?? "";
        var next = CronSchedule.Parse(text).Next(context.Clock.GetUtcNow())
            ?? throw new FormatException($"The schedule '{text}' has no further moment.");
        DueBookmark.Create(context, next);
        return ValueTask.CompletedTask;
    }

    private static string? Misread(string text)
    {
        try
        {
            CronSchedule.Parse(text);
            return null;
        }
        catch (FormatException e)
        {
            return e.Message;
        }
    }
}
