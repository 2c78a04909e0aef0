using System.Globalization;
using Lajur.Registry.Forms;
using Lajur.Registry.Forms.Lists;

namespace Lajur.Host.Forms.Lists;

/// <summary>A row added or taken out by a button of the form, without script.</summary>
internal static class RowChange
{
    /// <summary>Changes the posted values when the action is such a button; false when it is another.</summary>
    public static bool TryApply(string action, FormSchema schema, Dictionary<string, string[]> values)
    {
        var (adds, rest) = action.StartsWith(PostedForm.AddAction, StringComparison.Ordinal) ? (true, action[PostedForm.AddAction.Length..])
            : action.StartsWith(PostedForm.DropAction, StringComparison.Ordinal) ? (false, action[PostedForm.DropAction.Length..])
            : (false, "");
        var (name, token) = rest.Split(':') is [var first, var second] ? (first, second) : (rest, "");
        if (name.Length == 0)
        {
            return false;
        }

        if (schema.Visible(values).OfType<ListField>().FirstOrDefault(list => list.Key == name) is not { } list)
        {
            return true;
        }

        var tokens = list.Tokens(values);
        if (adds && tokens.Count < list.MaxRows)
        {
            values[name] = [.. tokens, Next(tokens), ""];
        }
        else if (!adds && tokens.Count > list.MinRows)
        {
            values[name] = [.. tokens.Where(each => each != token), ""];
            foreach (var gone in values.Keys.Where(key => key.StartsWith($"{name}-{token}-", StringComparison.Ordinal)).ToList())
            {
                values.Remove(gone);
            }
        }

        return true;
    }

    private static string Next(IReadOnlyList<string> tokens) => Enumerable.Range(0, FormLimits.Rows + 1)
        .Select(number => number.ToString(CultureInfo.InvariantCulture)).First(token => !tokens.Contains(token, StringComparer.Ordinal));
}
