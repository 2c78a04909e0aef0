using Lajur.Engine.BuiltIn.Http;

namespace Lajur.Engine.Tests.BuiltIn;

public sealed class RoutePatternTests
{
    [Theory]
    [InlineData("permohonan/{nomor}", "/Permohonan/12", "{\"nomor\":\"12\"}")]
    [InlineData("{a}/{b:int}", "x/y", "{\"a\":\"x\",\"b\":\"y\"}")]
    [InlineData("/satu/dua/", "satu/dua", "{}")]
    [InlineData("satu/{a}", "satu", null)]
    [InlineData("satu/{a}", "satu/dua/tiga", null)]
    public void A_path_matches_part_by_part(string drawn, string asked, string? values)
    {
        Assert.True(RoutePattern.TryParse(drawn, out var pattern, out _));
        Assert.Equal(values, pattern.Match(asked)?.ToJsonString());
        Assert.Equal(values is not null, RoutePattern.ShapesMatching(asked).Contains(pattern.Shape));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("a/{*semua}")]
    [InlineData("a/{b?}")]
    [InlineData("a/{}")]
    [InlineData("a?b=c")]
    [InlineData("1/2/3/4/5/6/7/8/9")]
    public void What_could_not_be_found_by_its_shape_is_no_path(string drawn)
    {
        Assert.False(RoutePattern.TryParse(drawn, out _, out var why));
        Assert.NotEmpty(why);
    }

    [Fact]
    public void A_long_path_has_no_shapes_to_look_for() => Assert.Empty(RoutePattern.ShapesMatching("1/2/3/4/5/6/7/8/9"));
}
