using Lajur.Registry.Cases;
using Lajur.Registry.Offices.Channels;

namespace Lajur.Host.Counter;

/// <summary>The ways by which a matter reaches the counter (SOP/P.6.5/01/425.111/2023, steps 2.a and 2.b); what is sent by the form here comes in by itself, what an office's own site brings does not.</summary>
public static class CounterChannels
{
    private static readonly IReadOnlyList<(Channel Channel, ChannelKind Kind)> s_all =
    [
        (Channel.InPerson, ChannelKind.InPerson), (Channel.SuggestionBox, ChannelKind.SuggestionBox), (Channel.Telephone, ChannelKind.Telephone),
        (Channel.WhatsApp, ChannelKind.WhatsApp), (Channel.Email, ChannelKind.Email), (Channel.Sp4nLapor, ChannelKind.Sp4nLapor),
        (Channel.View, ChannelKind.View), (Channel.Radio, ChannelKind.Radio), (Channel.Facebook, ChannelKind.Facebook),
        (Channel.Instagram, ChannelKind.Instagram), (Channel.Website, ChannelKind.Website), (Channel.Fax, ChannelKind.Fax),
    ];

    /// <summary>The channels that an office offers; whoever comes is always received.</summary>
    public static IReadOnlyList<Channel> Of(IReadOnlyCollection<OfficeChannel> offered) =>
        [.. s_all.Where(one => one.Channel == Channel.InPerson || offered.Any(channel => channel.Kind == one.Kind)).Select(one => one.Channel)];

    /// <summary>The channel that an address names, or null when it names none of the counter's.</summary>
    public static Channel? Find(string? word) =>
        Enum.TryParse<Channel>(word, out var channel) && s_all.Any(one => one.Channel == channel) ? channel : null;

    /// <summary>The icon beside the name, from bootstrap-icons.</summary>
    public static string Icon(Channel channel) => channel switch
    {
        Channel.InPerson => "person-standing",
        Channel.Telephone => "telephone",
        Channel.WhatsApp => "whatsapp",
        Channel.Email => "envelope",
        Channel.Sp4nLapor => "megaphone",
        Channel.View => "phone",
        Channel.Radio => "broadcast",
        Channel.Facebook => "facebook",
        Channel.Instagram => "instagram",
        Channel.SuggestionBox => "mailbox",
        Channel.Fax => "printer",
        _ => "globe",
    };

    /// <summary>The medium that an applicant of this channel will most likely want to be answered by.</summary>
    public static ContactMedium LikelyMedium(Channel channel) => channel switch
    {
        Channel.InPerson => ContactMedium.InPerson,
        Channel.Telephone or Channel.Radio => ContactMedium.Telephone,
        Channel.WhatsApp => ContactMedium.WhatsApp,
        Channel.Email => ContactMedium.Email,
        _ => ContactMedium.TrackingPage,
    };
}
