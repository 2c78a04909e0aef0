using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Expressions;

namespace Lajur.Engine.BuiltIn.Time;

/// <summary>What Delay, Timer and StartAt wait at.</summary>
internal static class DueBookmark
{
    public static void Create(ActivityExecutionContext context, DateTimeOffset at) =>
        context.CreateBookmark(new BookmarkOptions
        {
            Stimulus = new JsonObject { ["ResumeAt"] = JsonConvert.From(at) },
            DueAt = at,
        });
}
