using Lajur.Engine.Library;
using Lajur.Registry.Versions.Comparing;
using Lajur.Registry.Versions.Lanes;
using Lajur.Registry.Versions.Ledger;
using Lajur.Registry.Versions.Notes;
using Lajur.Registry.Versions.Publishing;
using Lajur.Registry.Versions.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Registry.Versions;

internal static class VersionRegistration
{
    /// <summary>Versions compared, approved, noted: and no way to publish past the rule of the office.</summary>
    public static IServiceCollection AddVersionBooks(this IServiceCollection services) => services
        .AddScoped<IPublicationGuard, FourEyes>()
        .AddScoped<DrawingLedger>().AddScoped<DrawingBook>().AddScoped<DraftDesk>()
        .AddScoped<PublicationRules>().AddScoped<PublicationBooks>().AddScoped<PublicationDesk>().AddScoped<Followers>().AddScoped<PublicationQuery>()
        .AddScoped<DecidePublicationHandler>().AddScoped<SetPublishingRuleHandler>().AddScoped<WriteVersionNoteHandler>()
        .AddScoped<VersionComparison>().AddScoped<LaneReader>();
}
