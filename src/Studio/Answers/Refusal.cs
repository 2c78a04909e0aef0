using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lajur.Studio.Answers;

/// <summary>
/// A refusal in the shape that Elsa Studio reads: each text of <see cref="Errors"/> appears as a red notice. Studio
/// survives only status 400 on a save, so whatever a save is refused for is said with 400.
/// </summary>
/// <param name="StatusCode">The HTTP status, once more.</param>
/// <param name="Message">What went wrong and what to do, in Indonesian.</param>
/// <param name="Errors">Texts by the place they belong to; never empty.</param>
/// <param name="ActivityIds">The activities concerned; empty when the refusal is not about activities.</param>
public sealed record Refusal(
    int StatusCode, string Message, IReadOnlyDictionary<string, string[]> Errors, IReadOnlyList<string> ActivityIds)
{
    /// <summary>400 with one text.</summary>
    public static IResult Because(string message) => Of(StatusCodes.Status400BadRequest, message);

    /// <summary>A text for each problem, and the activities concerned.</summary>
    /// <param name="message">What they have in common.</param>
    /// <param name="problems">Place and text of each.</param>
    /// <param name="activityIds">The activities that cannot run.</param>
    /// <param name="status">400 where Elsa Studio saves; 422 where it need not be spared.</param>
    public static IResult Because(
        string message, IEnumerable<(string Place, string Text)> problems, IReadOnlyList<string> activityIds, int status) =>
        Answer(status, message, problems.GroupBy(problem => problem.Place, problem => problem.Text, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal), activityIds);

    /// <summary>
    /// What is said beside an answer that did a part: Elsa Studio reads nothing of it, the page around it tells it as it tells a refusal.
    /// </summary>
    public static IReadOnlyDictionary<string, string[]> Beside(params string[] words) =>
        new Dictionary<string, string[]>(StringComparer.Ordinal) { [""] = words };

    /// <summary>404: there is no such thing, or it is another office's.</summary>
    public static IResult NotFound(string message) => Of(StatusCodes.Status404NotFound, message);

    /// <summary>401: nobody is signed in.</summary>
    public static IResult Unauthorized(string message) => Of(StatusCodes.Status401Unauthorized, message);

    /// <summary>403.</summary>
    public static IResult Forbidden(string message) => Of(StatusCodes.Status403Forbidden, message);

    private static JsonHttpResult<Refusal> Of(int status, string message) =>
        Answer(status, message, Beside(message));

    private static JsonHttpResult<Refusal> Answer(
        int status, string message, IReadOnlyDictionary<string, string[]> errors, IReadOnlyList<string>? activityIds = null) =>
        TypedResults.Json(new Refusal(status, message, errors, activityIds ?? []), StudioJson.Options, statusCode: status);
}
