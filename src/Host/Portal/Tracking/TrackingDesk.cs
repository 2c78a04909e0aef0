using Lajur.Registry.Tracking;

namespace Lajur.Host.Portal.Tracking;

/// <summary>Finds cases for those who know their code, and nobody else.</summary>
public sealed class TrackingDesk(TrackCase track, TrackingDoor door)
{
    private const int LongestNumber = 40;
    private const int LongestCode = 40;

    /// <summary>The case with a number and a code that somebody typed or followed.</summary>
    public async Task<TrackingAnswer> OpenAsync(string? number, string? code, HttpContext http)
    {
        if (!door.IsOpenTo(http))
        {
            return new TrackingAnswer.TooManyTries();
        }

        var found = number is { Length: > 0 and <= LongestNumber } && code is { Length: > 0 and <= LongestCode }
            ? await track.FindAsync(number.Trim().ToUpperInvariant(), code.Trim(), http.RequestAborted)
            : null;
        if (found is not null)
        {
            return new TrackingAnswer.Found(found, code!.Trim());
        }

        door.CountWrong(http);
        return new TrackingAnswer.Wrong();
    }

    /// <summary>The case that this browser has shown the code of before; <see cref="TrackingAnswer.Wrong"/> when it has not.</summary>
    public Task<TrackingAnswer> ReopenAsync(string number, HttpContext http) => TrackingPass.Find(http) is { } code
        ? OpenAsync(number, code, http)
        : Task.FromResult<TrackingAnswer>(new TrackingAnswer.Wrong());
}
