namespace Lajur.Registry.Offices.Channels;

/// <summary>Kinds of channels in Indonesian.</summary>
public static class ChannelKindNames
{
    public static string Of(ChannelKind kind) => kind switch
    {
        ChannelKind.InPerson => "Datang langsung",
        ChannelKind.SuggestionBox => "Kotak saran",
        ChannelKind.Telephone => "Telepon",
        ChannelKind.Email => "Surel",
        ChannelKind.WhatsApp => "WhatsApp",
        ChannelKind.Radio => "Radio",
        ChannelKind.Sp4nLapor => "SP4N-LAPOR",
        ChannelKind.View => "View",
        ChannelKind.Instagram => "Instagram",
        ChannelKind.Facebook => "Facebook",
        ChannelKind.Website => "Situs web",
        ChannelKind.Fax => "Faksimile",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No name is known for this kind of channel."),
    };
}
