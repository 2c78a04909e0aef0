using System.Security.Cryptography;
using Lajur.Registry.Surveys.Asking;

namespace Lajur.Registry.Surveys.Answering;

/// <summary>
/// An answer as it was given. It is never changed or removed: triggers of the database refuse it. It points at no case and
/// no invitation, its id tells no time and its day no hour, so that nobody can say whose it is.
/// </summary>
public sealed class SurveyResponse
{
    public required Guid Id { get; init; }

    public required Guid OfficeId { get; init; }

    public required Guid ServiceId { get; init; }

    /// <summary>The day at the office; periods are counted by it.</summary>
    public required DateOnly AnsweredOn { get; init; }

    public required SurveySource Source { get; init; }

    public required ElementScores Scores { get; init; }

    public required RespondentProfile Profile { get; init; }

    public string? Comment { get; init; }

    /// <summary>An id that follows from nothing; the usual ones begin with the time they were made at.</summary>
    public static Guid NewId() => new(RandomNumberGenerator.GetBytes(16));
}
