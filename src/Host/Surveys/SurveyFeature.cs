using Lajur.Host.Surveys.Reports;

namespace Lajur.Host.Surveys;

/// <summary>The survey of public satisfaction: asking, terminals, results.</summary>
public static class SurveyFeature
{
    public static IServiceCollection AddSurveyPages(this IServiceCollection services) => services.AddSingleton<SurveyDoor>();

    /// <summary>What is no page.</summary>
    public static WebApplication MapSurveyPages(this WebApplication app)
    {
        app.MapWorksheet();
        return app;
    }
}
