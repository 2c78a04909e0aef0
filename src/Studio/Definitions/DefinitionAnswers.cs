using Lajur.Studio.Answers;
using Microsoft.AspNetCore.Http;

namespace Lajur.Studio.Definitions;

/// <summary>Says in HTTP how a change of a definition ended.</summary>
internal static class DefinitionAnswers
{
    /// <summary>As a save answers: the definition with what became of it.</summary>
    public static IResult AsSave(SaveAnswer answer, DefinitionView view) =>
        As(answer, saved => Whole(saved, view), StatusCodes.Status400BadRequest);

    /// <summary>As a save answers, but 422 for what cannot run.</summary>
    public static IResult AsPublication(SaveAnswer answer, DefinitionView view) =>
        As(answer, saved => Whole(saved, view), StatusCodes.Status422UnprocessableEntity);

    /// <summary>As retracting and importing answer: the definition alone.</summary>
    public static IResult AsDefinition(SaveAnswer answer, DefinitionView view) =>
        As(answer, saved => StudioJson.Ok(view.Whole(saved.Definition)), StatusCodes.Status400BadRequest);

    /// <summary>As rolling back answers: the summary of the new version.</summary>
    public static IResult AsSummary(SaveAnswer answer, DefinitionView view) =>
        As(answer, saved => StudioJson.Ok(view.Summary(saved.Definition)), StatusCodes.Status400BadRequest);

    private static IResult Whole(SaveAnswer.Saved saved, DefinitionView view) => StudioJson.Ok(new
    {
        WorkflowDefinition = view.Whole(saved.Definition),
        saved.AlreadyPublished,
        ConsumingWorkflowCount = saved.UpdatedUsers.Count,
    });

    private static IResult As(SaveAnswer answer, Func<SaveAnswer.Saved, IResult> saved, int refusal) => answer switch
    {
        SaveAnswer.Saved done => saved(done),
        // Elsa Studio shows the words of a refusal and goes on; any other answer it would take for a publication.
        SaveAnswer.Asked asked => Refusal.Because(asked.Message, [("", asked.Message)], [], refusal),
        SaveAnswer.Refused refused => Refusal.Because(refused.Message, refused.Problems, refused.ActivityIds, refusal),
        _ => Refusal.NotFound(DefinitionReads.NotFound),
    };
}
