using Lajur.Studio.Answers;
using Microsoft.AspNetCore.Http;

namespace Lajur.Studio.Definitions;

/// <summary>Says in HTTP how a change of a definition ended.</summary>
internal static class DefinitionAnswers
{
    /// <summary>As a save answers: the definition with what became of it.</summary>
    public static IResult AsSave(SaveAnswer answer, DefinitionView view) => As(answer, saved => StudioJson.Ok(new
    {
        WorkflowDefinition = view.Whole(saved.Definition),
        saved.AlreadyPublished,
        ConsumingWorkflowCount = 0,
    }));

    /// <summary>As retracting and importing answer: the definition alone.</summary>
    public static IResult AsDefinition(SaveAnswer answer, DefinitionView view) =>
        As(answer, saved => StudioJson.Ok(view.Whole(saved.Definition)));

    /// <summary>As rolling back answers: the summary of the new version.</summary>
    public static IResult AsSummary(SaveAnswer answer) => As(answer, saved => StudioJson.Ok(DefinitionView.Summary(saved.Definition)));

    private static IResult As(SaveAnswer answer, Func<SaveAnswer.Saved, IResult> saved) => answer switch
    {
        SaveAnswer.Saved done => saved(done),
        SaveAnswer.Refused refused => Refusal.Because(refused.Message, refused.Problems),
        _ => Refusal.NotFound(DefinitionReads.NotFound),
    };
}
