import DefaultTheme from "vitepress/theme-without-fonts";
import Layout from "./Layout.vue";
import LiveForm from "./LiveForm.vue";
import Runner from "./Runner.vue";
import "./style.css";

export default {
  extends: DefaultTheme,
  Layout,
  enhanceApp: ({ app }) => app.component("LiveForm", LiveForm).component("Runner", Runner),
};
