using Lajur.Studio.Answers;
using Microsoft.AspNetCore.Http;

namespace Lajur.Studio.Definitions;

/// <summary>What became of several drawings that were to be published together.</summary>
internal sealed class BulkPublication
{
    private readonly List<string> _published = [];
    private readonly List<string> _already = [];
    private readonly List<string> _notFound = [];
    private readonly List<string> _updated = [];
    private readonly List<string> _activityIds = [];
    private readonly List<(string Place, string Text)> _problems = [];
    private int _staying;

    /// <summary>Notes how it went with one.</summary>
    /// <param name="definitionId">The drawing.</param>
    /// <param name="name">Its name; null when it has none, or needs none because it was not refused.</param>
    /// <param name="answer">How it went.</param>
    public void Add(string definitionId, string? name, SaveAnswer answer)
    {
        switch (answer)
        {
            case SaveAnswer.Saved { AlreadyPublished: true }:
                _already.Add(definitionId);
                break;
            case SaveAnswer.Saved saved:
                _published.Add(definitionId);
                _updated.AddRange(saved.UpdatedUsers);
                break;
            case SaveAnswer.Asked asked:
                _staying++;
                _problems.Add((definitionId, $"{asked.Definition.Name ?? definitionId}: {asked.Message}"));
                break;
            case SaveAnswer.Refused refused:
                _staying++;
                _problems.AddRange(refused.Problems.Select(problem => ($"{definitionId} {problem.Place}", $"{name ?? definitionId}: {problem.Text}")));
                _activityIds.AddRange(refused.ActivityIds);
                break;
            default:
                _notFound.Add(definitionId);
                break;
        }
    }

    /// <summary>All of it: 422 when none could be published, else what could be, and beside it why the others were not.</summary>
    public IResult Answer() => _problems.Count > 0 && _published.Count == 0
        ? Refusal.Because("Alur belum dapat diterbitkan.", _problems, _activityIds, StatusCodes.Status422UnprocessableEntity)
        : StudioJson.Ok(new
        {
            Published = _published,
            AlreadyPublished = _already,
            NotFound = _notFound,
            UpdatedConsumers = _updated.Distinct(StringComparer.Ordinal),
            Errors = Refusal.Beside(_staying == 0 ? [] : [$"{_staying} alur belum terbit.", .. _problems.Select(problem => problem.Text)]),
        });
}
