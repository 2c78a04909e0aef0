using Lajur.Host.Forms;
using Lajur.Registry.Offices.Channels;
using Lajur.Registry.Offices.Keeping;

namespace Lajur.Host.Offices.Channels;

/// <summary>A channel as it stands in the form of an office.</summary>
/// <param name="Kind">The name of a <see cref="ChannelKind"/>; empty while none is chosen.</param>
/// <param name="Label">What people read; empty for the name of the kind.</param>
/// <param name="Value">The number or address as people write it.</param>
/// <param name="Link">What a tap opens, where that is another thing than what the number or address says.</param>
public sealed record ChannelForm(string Kind = "", string Label = "", string Value = "", string Link = "")
{
    /// <summary>What the list is called in the actions of its buttons, and what the ids of its fields begin with.</summary>
    public const string List = "channels";

    private bool IsBlank => (Kind + Label + Value + Link).Trim().Length == 0;

    public static ChannelForm Of(OfficeChannel channel) => new(
        channel.Kind.ToString(), channel.Label, channel.Value ?? "",
        channel.Link == ChannelLinks.Find(channel.Kind, channel.Value) ? "" : channel.Link ?? "");

    /// <summary>The rows of a post, in their order; bounded, with one more than there may be.</summary>
    public static IReadOnlyList<ChannelForm> Of(IFormCollection form) =>
    [
        .. Enumerable.Range(0, SaveOffice.MostChannels + 1).TakeWhile(row => form.ContainsKey(Field(row, "kind")))
            .Select(row => new ChannelForm(
                form[Field(row, "kind")].ToString(), form[Field(row, "label")].ToString(), form[Field(row, "value")].ToString(), form[Field(row, "link")].ToString())),
    ];

    /// <summary>The name and id of a field of a row.</summary>
    public static string Field(int row, string field) => $"{List}-{row}-{field}";

    /// <summary>The rows after a button that adds or takes out one; null when another button was pressed.</summary>
    public static IReadOnlyList<ChannelForm>? Changed(IReadOnlyList<ChannelForm> rows, string action) =>
        action == Add ? rows.Count < SaveOffice.MostChannels ? [.. rows, new()] : rows
        : rows.Select((_, row) => Drop(row)).ToList().IndexOf(action) is >= 0 and var dropped ? [.. rows.Where((_, row) => row != dropped)]
        : null;

    /// <summary>Without the rows in which nothing was written.</summary>
    public static IReadOnlyList<ChannelForm> Written(IReadOnlyList<ChannelForm> rows) => [.. rows.Where(row => !row.IsBlank)];

    public static string Add => $"{PostedForm.AddAction}{List}";

    public static string Drop(int row) => $"{PostedForm.DropAction}{List}:{row}";

    /// <summary>What is meant; a kind that is none is one that the rules refuse.</summary>
    public OfficeChannel ToChannel()
    {
        var kind = Enum.TryParse<ChannelKind>(Kind, out var known) && Enum.IsDefined(known) ? known : (ChannelKind)(-1);
        return new(
            kind,
            Label.Trim() is { Length: > 0 } label ? label : Enum.IsDefined(kind) ? ChannelKindNames.Of(kind) : "",
            Value.Trim() is { Length: > 0 } value ? value : null,
            Link.Trim() is { Length: > 0 } link ? link : ChannelLinks.Find(kind, Value));
    }
}
