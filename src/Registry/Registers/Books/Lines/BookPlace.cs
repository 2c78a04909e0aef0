using System.Globalization;

namespace Lajur.Registry.Registers.Books.Lines;

/// <summary>A line's place in a book.</summary>
public sealed record BookPlace(DateTimeOffset At, int Number)
{
    /// <summary>As it stands in addresses.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At.UtcTicks}-{Number}");

    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static BookPlace? Find(string? text) =>
        text?.Split('-') is [var ticks, var number]
        && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTime.MaxValue.Ticks
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new(new(at, TimeSpan.Zero), count)
            : null;
}
