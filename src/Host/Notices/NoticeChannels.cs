using Lajur.Registry.Notices;

namespace Lajur.Host.Notices;

/// <summary>The ways on which notices leave the house.</summary>
public static class NoticeChannels
{
    public static IServiceCollection AddNoticeChannels(this IServiceCollection services, IConfiguration settings) => services
        .Configure<SmtpOptions>(settings.GetSection("Smtp"))
        .AddSingleton<INoticeChannel, SmtpChannel>();
}
