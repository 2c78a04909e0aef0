namespace Lajur.Registry.Cases;

/// <summary>Channels and media in Indonesian, as the office names them.</summary>
public static class ChannelNames
{
    /// <summary>The name of a channel, such as "Datang langsung".</summary>
    public static string Of(Channel channel) => channel switch
    {
        Channel.Website => "Situs web",
        Channel.InPerson => "Datang langsung",
        Channel.Telephone => "Telepon",
        Channel.WhatsApp => "WhatsApp",
        Channel.Email => "Surel",
        Channel.Sp4nLapor => "SP4N-LAPOR",
        Channel.View => "View Probolinggo",
        Channel.Radio => "Radio Suara Kota",
        Channel.Facebook => "Facebook",
        Channel.Instagram => "Instagram",
        Channel.SuggestionBox => "Kotak saran",
        Channel.Fax => "Faksimile",
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, "No name is known for this channel."),
    };

    /// <summary>The name of a medium, such as "Halaman pelacakan".</summary>
    public static string Of(ContactMedium medium) => medium switch
    {
        ContactMedium.TrackingPage => "Halaman pelacakan",
        ContactMedium.Email => "Surel",
        ContactMedium.WhatsApp => "WhatsApp",
        ContactMedium.Telephone => "Telepon",
        ContactMedium.InPerson => "Datang ke kantor",
        ContactMedium.Letter => "Surat",
        _ => throw new ArgumentOutOfRangeException(nameof(medium), medium, "No name is known for this medium."),
    };

    /// <summary>The name of a channel within a sentence: "datang langsung", but "WhatsApp".</summary>
    public static string Within(Channel channel) => channel switch
    {
        Channel.Website or Channel.InPerson or Channel.Telephone or Channel.Email
            or Channel.SuggestionBox or Channel.Fax => Lower(Of(channel)),
        _ => Of(channel),
    };

    /// <summary>The name of a medium within a sentence: "halaman pelacakan", but "WhatsApp".</summary>
    public static string Within(ContactMedium medium) =>
        medium is ContactMedium.WhatsApp ? Of(medium) : Lower(Of(medium));

    private static string Lower(string name) => string.Concat(char.ToLowerInvariant(name[0]).ToString(), name.AsSpan(1));
}
