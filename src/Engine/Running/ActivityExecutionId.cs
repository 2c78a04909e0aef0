using System.Globalization;

namespace Lajur.Engine.Running;

/// <summary>The id of an activity execution: the instance's id and the execution's number in it.</summary>
public static class ActivityExecutionId
{
    /// <summary>"{instance}.{number}".</summary>
    public static string Format(string instanceId, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{instanceId}.{number}");

    /// <summary>Takes an id apart; false when it is none.</summary>
    public static bool TryParse(string? id, out string instanceId, out int number)
    {
        (instanceId, number) = ("", 0);
        if (id?.LastIndexOf('.') is not > 0)
        {
            return false;
        }

        var dot = id.LastIndexOf('.');
        instanceId = id[..dot];
        return int.TryParse(id.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
