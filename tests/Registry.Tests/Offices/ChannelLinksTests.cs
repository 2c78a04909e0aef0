using System.Text.Json.Nodes;
using Lajur.Registry.Offices.Channels;
using Lajur.Testing;

namespace Lajur.Registry.Tests.Offices;

/// <summary>What a tap on a channel opens is made from what people write, so that nobody keeps the same number twice.</summary>
public sealed class ChannelLinksTests
{
    [Theory]
    [InlineData(ChannelKind.Telephone, "(0335) 4438894", "tel:+623354438894")]
    [InlineData(ChannelKind.Telephone, "+62 823-1923-5435", "tel:+6282319235435")]
    [InlineData(ChannelKind.Telephone, "112", "tel:112")]
    [InlineData(ChannelKind.Telephone, "tanya satpam", null)]
    [InlineData(ChannelKind.Telephone, "(0335) 421111 / 421112", null)]
    [InlineData(ChannelKind.WhatsApp, "082350657770", "https://wa.me/6282350657770")]
    [InlineData(ChannelKind.Email, "kec.kedopok@gmail.com", "mailto:kec.kedopok@gmail.com")]
    [InlineData(ChannelKind.Email, "kec.kedopok", null)]
    [InlineData(ChannelKind.Website, "kec-kedopok.probolinggo.go.id", "https://kec-kedopok.probolinggo.go.id")]
    [InlineData(ChannelKind.Website, "http://kantor.go.id/aduan", "https://kantor.go.id/aduan")]
    [InlineData(ChannelKind.Website, "javascript:alert(1)", null)]
    [InlineData(ChannelKind.Website, "situs kami", null)]
    [InlineData(ChannelKind.Instagram, "@dispendukcapil.probolinggokota", "https://www.instagram.com/dispendukcapil.probolinggokota")]
    [InlineData(ChannelKind.Facebook, "Dinas Kependudukan", null)]
    [InlineData(ChannelKind.SuggestionBox, null, null)]
    public void A_link_is_made_from_the_number_or_address(ChannelKind kind, string? value, string? link) =>
        Assert.Equal(link, ChannelLinks.Find(kind, value));

    [Theory]
    [InlineData("probolinggo")]
    [InlineData("kedopok")]
    [InlineData("bogor")]
    public async Task The_shipped_offices_need_no_link_of_their_own(string slug)
    {
        var json = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "workflows", "_offices", $"{slug}.json"), TestContext.Current.CancellationToken);

        Assert.All(JsonNode.Parse(json)!["channels"]!.AsArray(), channel => Assert.Equal(
            (string?)channel!["link"], ChannelLinks.Find(Enum.Parse<ChannelKind>((string)channel["kind"]!, ignoreCase: true), (string?)channel["value"])));
    }
}
