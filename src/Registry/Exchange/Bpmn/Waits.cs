using System.Xml;

namespace Lajur.Registry.Exchange.Bpmn;

/// <summary>Lengths of time as BPMN writes them.</summary>
internal static class Waits
{
    /// <summary>An ISO 8601 duration; null when it is none, or no time at all.</summary>
    public static TimeSpan? Read(string? text)
    {
        try
        {
            return text is { Length: > 1 and < 40 } && XmlConvert.ToTimeSpan(text) is { Ticks: > 0 } wait ? wait : null;
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            return null;
        }
    }
}
