using System.Globalization;

namespace Lajur.Host.StartUp;

/// <summary>
/// The host's clock. The setting <c>Lajur:ClockOffset</c> lets it go wrong by so much, in Development only: tests of several
/// hosts need one whose clock differs.
/// </summary>
public sealed class HostClock : TimeProvider
{
    /// <summary>The setting, such as <c>00:00:05</c> for five seconds ahead, or <c>-00:00:05</c>.</summary>
    public const string Setting = "Lajur:ClockOffset";

    private readonly TimeSpan _offset;

    private HostClock(TimeSpan offset) => _offset = offset;

    /// <summary>The system's clock, or one that goes wrong as the setting says.</summary>
    /// <exception cref="StartRefusedException">The setting is no span of time, or this is not Development.</exception>
    public static TimeProvider Read(IConfiguration settings, IHostEnvironment environment)
    {
        var given = settings[Setting];
        if (string.IsNullOrWhiteSpace(given))
        {
            return System;
        }

        return !environment.IsDevelopment()
            ? throw new StartRefusedException($"{Setting} is for tests in Development; here the clock must be right. Remove it.")
            : TimeSpan.TryParse(given, CultureInfo.InvariantCulture, out var offset)
                ? new HostClock(offset)
                : throw new StartRefusedException($"{Setting} is \"{given}\". It must be a span of time, such as 00:00:05.");
    }

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _offset;
}
